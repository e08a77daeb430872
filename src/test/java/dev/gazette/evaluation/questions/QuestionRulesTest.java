package dev.gazette.evaluation.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gazette.evaluation.questions.QuestionRules.Findings;
import dev.gazette.source.SourceDocument;
import dev.gazette.source.SourceLine;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionRulesTest {
    private static final SourceTexts SOURCES = new SourceTexts(List.of(new SourceDocument(
            "doc",
            "doc.txt",
            "f".repeat(64),
            List.of(new SourceLine(1, "去年治理河道"), new SourceLine(2, " 12 条，"), new SourceLine(3, "投入3亿元。")))));
    private static final String GOOD = """
            {"id":"d1","question":"治理了几条河道？","type":"number","audience":"staff","facts":[["12条"]],\
            "evidence":[{"document":"doc","quote":"治理河道12条","lines":[1,2]}]}""";
    private static final String NOT_SAID = """
            {"id":"u1","question":"今年呢","type":"unanswerable","audience":"staff","facts":[],"evidence":[]}""";

    @Test
    void soundSetsHaveNoFindings() {
        Findings findings = check(List.of(GOOD), List.of(NOT_SAID));

        assertThat(findings.errors()).isEmpty();
        assertThat(findings.warnings()).isEmpty();
        findings.throwIfBroken();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1,2]              | [2,3]          | a.jsonl 第 1 行：evidence 的 quote 印在所指的行里，但这里是 doc 第 2-3 行 没有“治理河道12条”",
                "[1,2]              | [1,9]          | a.jsonl 第 1 行：evidence 的 lines 在文档之内，但这里是 doc 第 1-9 行",
                "\"doc\"            | \"other\"      | a.jsonl 第 1 行：evidence 的 document 是文档的编号（文件名去掉扩展名），但这里是 other",
                "number             | unanswerable   | a.jsonl 第 1 行：unanswerable 的问题没有 facts 和 evidence，但这里是 d1 有",
                "number             | follow-up      | a.jsonl 第 1 行：follow-up 的问题有 after（先问的问题），但这里是 d1 没有",
                "\"type\"            | \"full\":\"几条？\",\"type\" | a.jsonl 第 1 行：full（完整问法）只用于有 after（先问的问题）的问题，但这里是 d1",
                "\"12条\"           | \"，\"           | a.jsonl 第 1 行：facts 的写法除空白、逗号和 * 外还有文字，但这里是 “，”",
                "\"治理河道12条\"   | \"**\"           | a.jsonl 第 1 行：evidence 的 quote 除空白、逗号和 * 外还有文字，但这里是 “**”",
                "[[\"12条\"]]       | []             | a.jsonl 第 1 行：可以回答的问题有 facts 和 evidence，但这里是 d1 没有"
            })
    void findingsNameFileLineAndRule(String part, String broken, String finding) {
        Findings findings = check(List.of(GOOD.replace(part, broken)));

        assertThat(findings.errors()).containsExactly(finding);
        assertThatThrownBy(findings::throwIfBroken)
                .isInstanceOf(QuestionSetException.class)
                .hasMessageContaining(finding);
    }

    @Test
    void idsAndQuestionsAreUniqueOverAllSets() {
        Findings findings = check(List.of(GOOD), List.of(NOT_SAID, GOOD.replace("条河道？", "条 河道")));

        assertThat(findings.errors())
                .containsExactly(
                        "b.jsonl 第 2 行：id 在所有问题集中不能重复，但这里是 d1（a.jsonl 第 1 行 已有）",
                        "b.jsonl 第 2 行：同一个问题只出现一次，但这里是 治理了几条 河道（a.jsonl 第 1 行 已有）");
    }

    @Test
    void theSameWordsAfterOtherQuestionsAreAnotherQuestion() {
        String after = NOT_SAID.replace("u1", "u2").replace("\"audience\"", "\"after\":[\"去年几条？\"],\"audience\"");

        assertThat(check(List.of(NOT_SAID, after)).errors()).isEmpty();
    }

    @Test
    void aFactThatIsPrintedNowhereIsAWarning() {
        Findings findings = check(List.of(GOOD.replace("12条", "2条").replace("河道2条", "河道12条")));

        assertThat(findings.errors()).isEmpty();
        assertThat(findings.warnings()).singleElement().asString().contains("a.jsonl 第 1 行", "[2条]");
    }

    @Test
    void aWarningGivesNoAnswerOfASetThatIsOnlyScoredAway() {
        String computed = GOOD.replace("12条", "2条").replace("河道2条", "河道12条");
        CheckedSets checked = CheckedSets.of(List.of(QuestionSet.parse("a-test.jsonl", List.of(computed))), SOURCES);

        assertThat(checked.names()).containsExactly("a-test");
        assertThat(checked.warnings())
                .singleElement()
                .asString()
                .contains("a-test.jsonl 第 1 行", "d1")
                .doesNotContain("2条");
    }

    @Test
    void twoSetsOfOneNameAreRefused() {
        List<QuestionSet> sets =
                List.of(QuestionSet.parse("a.jsonl", List.of(GOOD)), QuestionSet.parse("a.csv", List.of(NOT_SAID)));

        assertThatThrownBy(() -> CheckedSets.of(sets, SOURCES))
                .isInstanceOf(QuestionSetException.class)
                .hasMessageContaining("a.csv 第 1 行：问题集的名称（文件名去掉扩展名）不能重复，但这里是 a（a.jsonl 已有）");
    }

    private static Findings check(List<String> lines) {
        return QuestionRules.check(List.of(QuestionSet.parse("a.jsonl", lines)), SOURCES);
    }

    private static Findings check(List<String> first, List<String> second) {
        return QuestionRules.check(
                List.of(QuestionSet.parse("a.jsonl", first), QuestionSet.parse("b.jsonl", second)), SOURCES);
    }
}
