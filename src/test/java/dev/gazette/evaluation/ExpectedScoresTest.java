package dev.gazette.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gazette.evaluation.measures.Rate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectedScoresTest {
    @TempDir
    Path folder;

    /** P(X <= 83 | 100, 0.9) = 0.0206, P(X <= 85) = 0.0726, P(X <= 84) = 0.0399. */
    @ParameterizedTest
    @CsvSource({
        "83, 100, 0.9, true",
        "84, 100, 0.9, true",
        "85, 100, 0.9, false",
        "95, 100, 0.9, false",
        "99, 100, 1, true",
        "100, 100, 1, false",
        "0, 0, 0.5, false"
    })
    void aDropIsWhatChanceWouldNotBring(int hits, int cases, double expected, boolean isDrop) {
        assertThat(ExpectedScores.hasDropped(Rate.of(hits, cases), expected)).isEqualTo(isDrop);
    }

    @Test
    void dropsNameSetScoreAndNumbers() throws IOException {
        boolean[] right = new boolean[21];
        right[20] = true;
        SetResult set = Evaluations.of("a-dev", right).sets().getFirst();
        Path file = Files.writeString(
                folder.resolve("expected.json"),
                "{\"a-dev\": {\"accuracy\": 0.8, \"hitAt5\": 1.0, \"declined\": 1.0}}");

        assertThat(ExpectedScores.read(file).drops(set))
                .containsExactly("a-dev 的 accuracy 低于预期：预期 0.800，现在 0.000（0/20）");
    }

    @Test
    void mistakesInTheFileAreNamed() throws IOException {
        Path broken = Files.writeString(folder.resolve("expected.json"), "{\"a\": 1}");
        SetResult set = Evaluations.of("a-dev", true).sets().getFirst();

        assertThatThrownBy(() -> ExpectedScores.read(broken)).hasMessageContaining("expected.json");
        assertThatThrownBy(() -> new ExpectedScores(Map.of("a-dev", Map.of("accurracy", 0.5))).drops(set))
                .hasMessageContaining("accurracy");
    }
}
