package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConflictWriterTest {
    private static final String ORIGIN = "（关于2020年全县茶产业发展情况的报告，罗春生，2021年6月18日）";
    private static final String OTHER = "（关于茶园建设的调研报告，罗春生，2021年6月18日）";

    @Test
    void namesEachValueWithReportSpeakerAndDateAndThenQuotes() {
        Answer.Grounded answer = written("2020年有机茶加工企业164家。", "2020年有机茶加工企业170家。");

        assertThat(answer.text())
                .isEqualTo("各处数字不一致：164家" + ORIGIN + "[1]；170家" + OTHER + "[2]\n"
                        + "2020年有机茶加工企业164家。 [1]\n2020年有机茶加工企业170家。 [2]");
        assertThat(answer.conflicts())
                .containsExactly(
                        new Conflict("有机茶加工企业", List.of(new Conflict.Value("164家", 1), new Conflict.Value("170家", 2))));
        assertThat(GroundingCheck.holds(answer)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 40, 100})
    void keepsTheFigureOfALongSentenceWithin400Characters(int clauses) {
        String filling = "茶农都很满意，".repeat(clauses);
        Answer.Grounded answer = written(filling + "2020年有机茶加工企业164 家，" + filling, "2020年有机茶加工企业**170**家，" + filling);

        assertThat(answer.text()).hasSizeLessThanOrEqualTo(AnswerWriter.LONGEST);
        assertThat(answer.citations().getFirst().quote()).contains("有机茶加工企业164 家");
        assertThat(answer.citations().getLast().quote()).contains("有机茶加工企业**170**家");
        assertThat(GroundingCheck.holds(answer)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "164家, 165家",
        "164家, 64家",
        "170家, 17家",
        "罗春生, 罗春",
        "2021年6月18日, 2021年6月19日",
        "调研报告, 审议报告",
        "[1]；, [2]；",
        "各处数字不一致：, 各处数字不一致：另有180家"
    })
    void aManipulatedLineIsNotTraced(String words, String others) {
        Answer.Grounded answer = written("2020年有机茶加工企业164家。", "2020年有机茶加工企业170家。");
        String line = answer.text().lines().findFirst().orElseThrow();
        assertThat(line).contains(words);

        assertThat(GroundingCheck.holds(withText(answer, answer.text().replace(line, line.replace(words, others)))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"64家, 1, 170家, 2", "164家, 1, 17, 2", "164家, 1, 164家, 2", "164家, 1, 170家, 1", "164家, 1, 170家, 3"})
    void valuesThatTheirQuotesDoNotPrintAreNotTraced(String one, int first, String other, int second) {
        Answer.Grounded answer = written("2020年有机茶加工企业164家。", "2020年有机茶加工企业170家。");
        Conflict conflict =
                new Conflict("有机茶加工企业", List.of(new Conflict.Value(one, first), new Conflict.Value(other, second)));
        String text = ConflictLine.of(conflict, answer.citations());

        assertThat(GroundingCheck.holds(new Answer.Grounded(text, answer.citations(), List.of(conflict), List.of(), 1)))
                .isFalse();
    }

    private static Answer.Grounded withText(Answer.Grounded answer, String text) {
        return new Answer.Grounded(text, answer.citations(), answer.conflicts(), answer.nearest(), 1);
    }

    private static Answer.Grounded written(String one, String other) {
        PrintedMeasure measure = MeasureReader.of(Passages.of(one)).getFirst();
        List<PrintedMeasure> others = MeasureReader.of(Passages.inItem("other", Passages.of(other)));
        return ConflictWriter.write(ConflictFinder.contradicting(measure, others), List.of(), 0.9)
                .orElseThrow();
    }
}
