package dev.gazette.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What is released and what is held back, rule by rule. The table holds statement, marks, evidence and verdict. */
class PrintedWordsCheckTest {
    private static final String QUESTION = "河湖治理情况怎么样？";

    private final StatementCheck check = new PrintedWordsCheck();

    @ParameterizedTest(name = "{3}: {0}")
    @CsvFileSource(resources = "printed-words-check.psv", delimiter = '|', numLinesToSkip = 1)
    void isJudgedByWhatTheCitedPassagePrints(String statement, String marks, String evidence, String expected) {
        List<Integer> numbers = marks == null
                ? List.of()
                : Arrays.stream(marks.split(" ")).map(Integer::valueOf).toList();
        List<Evidence> shown = List.of(MadeUpEvidence.of(1, evidence), MadeUpEvidence.of(2, "青石镇拆除临河旧屋40间，云麓乡拆除12间。"));

        assertThat(rule(check.check(QUESTION, new Statement(statement, numbers), shown)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvFileSource(resources = "printed-rows-check.psv", delimiter = '|', numLinesToSkip = 1)
    void figureOfATableIsOfItsRowAndColumn(String statement, String expected) {
        Evidence row = MadeUpEvidence.row(1, "各镇投入（单位：万元）\n镇名\t2029年投入\t2030年投入\t完成率(%)", "青石镇\t310\t425\t98.5");

        assertThat(rule(check.check(QUESTION, new Statement(statement, List.of(1)), List.of(row))))
                .isEqualTo(expected);
    }

    @Test
    void partsOfASentenceMayStandInDifferentPassages() {
        List<Evidence> shown = List.of(MadeUpEvidence.of(1, "青石镇清淤河道18公里。"), MadeUpEvidence.of(2, "云麓乡清淤河道7公里。"));
        String sentence = "青石镇清淤河道18公里，云麓乡清淤河道7公里。";

        assertThat(rule(check.check(QUESTION, new Statement(sentence, List.of(1, 2)), shown)))
                .isEqualTo("ok");
        assertThat(rule(check.check(QUESTION, new Statement(sentence, List.of(1)), shown)))
                .isNotEqualTo("ok");
        String exchanged = "青石镇清淤河道7公里，云麓乡清淤河道18公里。";
        assertThat(rule(check.check(QUESTION, new Statement(exchanged, List.of(1, 2)), shown)))
                .isNotEqualTo("ok");
    }

    @Test
    void charactersThatNobodySeesAreNoWords() {
        for (String hostile : List.of("\u200b", "\u202e", "\u0007", "\ufeff", "\ud800")) {
            Statement statement = new Statement("青石镇清淤河道" + hostile + "18公里。", List.of(1));

            assertThat(rule(check.check(QUESTION, statement, List.of(MadeUpEvidence.of(1, "青石镇清淤河道18公里。")))))
                    .isEqualTo("hostile-form");
        }
    }

    private static String rule(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Supported supported -> "ok";
            case Verdict.Unsupported unsupported -> unsupported.rule();
        };
    }
}
