package dev.gazette.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.evaluation.GeneratedCase.Outcome;
import dev.gazette.evaluation.generated.GeneratedQuestion;
import dev.gazette.evaluation.generated.QuestionForm;
import dev.gazette.source.LineRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedRunTest {
    private static final GeneratedCase RIGHT = asked(Outcome.ANSWERED, "12条 [1]", true, List.of());
    private static final GeneratedCase DECLINED = asked(Outcome.DECLINED, "没有记载", true, List.of());

    @Test
    void aRunIsCleanWhenEveryAnswerKeepsWhatAnswersMust() {
        assertThat(run(RIGHT, DECLINED).isClean()).isTrue();
        assertThat(run(RIGHT, asked(Outcome.ANSWERED, "13条 [1]", true, List.of("13")))
                        .isClean())
                .isFalse();
        assertThat(run(RIGHT, asked(Outcome.ANSWERED, "12条 [1]", false, List.of()))
                        .isClean())
                .isFalse();
        assertThat(run(RIGHT, asked(Outcome.FAILED, "java.lang.Error", true, List.of()))
                        .isClean())
                .isFalse();
        assertThat(run(RIGHT, asked(Outcome.ANSWERED, "字".repeat(401), true, List.of()))
                        .isClean())
                .isFalse();
    }

    @Test
    void theTableCountsByFormAndNamesWhatIsBroken() {
        String text = GeneratedText.of(run(RIGHT, DECLINED, asked(Outcome.ANSWERED, "13条 [1]", true, List.of("13"))));

        assertThat(text)
                .containsPattern("figure +3 +2 +1 +1 +3 +0 +0 +0")
                .contains("无出处 [13]", "语料只能生成 3 个不同的问题，要求的是 5 个");
    }

    @Test
    void sumsAndCasesAreWritten(@TempDir Path folder) throws IOException {
        GeneratedFiles.write(run(RIGHT, DECLINED), folder.resolve("new"));

        assertThat(Files.readAllLines(folder.resolve("new").resolve(GeneratedFiles.CASES)))
                .hasSize(2)
                .first()
                .asString()
                .contains("\"text\":\"12条 [1]\"", "\"outcome\":\"ANSWERED\"");
        assertThat(folder.resolve("new").resolve(GeneratedFiles.TOTALS))
                .content()
                .contains("\"seed\" : 1", "\"untraced\" : 0");
    }

    @Test
    void aRunThatIsGivenUpLeavesItsCases(@TempDir Path folder) throws IOException {
        GeneratedFiles.begin(folder);
        GeneratedFiles.add(RIGHT, folder);
        GeneratedFiles.add(DECLINED, folder);

        assertThat(Files.readAllLines(folder.resolve(GeneratedFiles.CASES))).hasSize(2);
        assertThat(folder.resolve(GeneratedFiles.TOTALS)).doesNotExist();
    }

    private static GeneratedRun run(GeneratedCase... cases) {
        return new GeneratedRun(5, 1, List.of(cases));
    }

    private static GeneratedCase asked(Outcome outcome, String text, boolean verbatim, List<String> untraced) {
        return new GeneratedCase(
                new GeneratedQuestion(QuestionForm.FIGURE, "治理河道多少条？", "p"),
                outcome,
                text,
                0.8,
                List.of(new GeneratedCase.Quote("doc", new LineRange(1, 1), "治理河道12条", verbatim)),
                untraced,
                10);
    }
}
