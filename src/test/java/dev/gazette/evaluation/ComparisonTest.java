package dev.gazette.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gazette.evaluation.Comparison.Flip;
import dev.gazette.evaluation.Comparison.SetComparison;
import dev.gazette.evaluation.QuestionResult.Verdict;
import dev.gazette.evaluation.measures.McNemar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    @TempDir
    Path folder;

    @Test
    void namesTheQuestionsThatFlipped() {
        Comparison comparison = Comparison.of(
                Evaluations.of("a-dev", true, false, false, true), Evaluations.of("a-dev", false, true, true, true));
        SetComparison set = comparison.sets().getFirst();

        assertThat(set.questions()).isEqualTo(4);
        assertThat(set.answers()).isEqualTo(McNemar.of(1, 2));
        assertThat(set.hits()).isEqualTo(McNemar.of(0, 0));
        assertThat(set.flipped()).extracting(Flip::id).containsExactly("q1", "q2", "q3");
        assertThat(set.flipped().getFirst().before()).isEqualTo(Verdict.RIGHT);
        assertThat(set.flipped().getFirst().isGain()).isFalse();
    }

    @Test
    void theWordsOfQuestionsThatAreOnlyScoredStayHidden() {
        Comparison dev = Comparison.of(Evaluations.of("a-dev", true, true), Evaluations.of("a-dev", false, true));
        Comparison test = Comparison.of(Evaluations.of("a-test", true, true), Evaluations.of("a-test", false, true));

        assertThat(ComparisonText.of(dev.withoutHidden())).contains("- q1：正确 → 误拒答", "有几条", "p = 1.0000（不显著）");
        assertThat(ComparisonText.of(test.withoutHidden())).contains("q1").doesNotContain("有几条");
        assertThat(ComparisonText.of(test)).contains("有几条");
    }

    @ParameterizedTest
    @CsvSource({"有几条, 有几座", "3条, 4条"})
    void aQuestionThatWasChangedIsNotCompared(String words, String others) throws IOException {
        Evaluation before = Evaluations.of("a-dev", true, false, true);
        Path file = Files.writeString(
                folder.resolve("after.json"), EvaluationJson.write(before).replaceFirst(words, others));

        assertThat(Comparison.of(before, EvaluationJson.read(file))
                        .sets()
                        .getFirst()
                        .questions())
                .isEqualTo(2);
    }

    @Test
    void aRunWithTwoSetsOfOneNameCannotBeRead() throws IOException {
        SetResult set = Evaluations.of("b-dev", true).sets().getFirst();
        Evaluation two = new Evaluation(
                1,
                "",
                "",
                List.of(),
                Map.of(),
                List.of(set, Evaluations.of("a-dev", true).sets().getFirst()),
                List.of(),
                List.of());
        Path file = Files.writeString(
                folder.resolve("two.json"), EvaluationJson.write(two).replace("b-dev", "a-dev"));

        assertThatThrownBy(() -> EvaluationJson.read(file))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("名称不能重复");
    }

    @Test
    void runsWithoutACommonQuestionCannotBeCompared() {
        assertThatThrownBy(() -> Comparison.of(Evaluations.of("a", true), Evaluations.of("b", true)))
                .hasMessageContaining("没有相同的问题");
    }
}
