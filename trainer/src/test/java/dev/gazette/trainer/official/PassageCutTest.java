package dev.gazette.trainer.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassageCutTest {
    @Test
    void paragraphsAreJoinedUntilTheyAreEnough() {
        String half = "字".repeat(150);

        assertThat(PassageCut.of(List.of(half, half, half)))
                .containsExactly(half + "\n" + half, half);
    }

    @Test
    void aVeryLongParagraphIsCutOff() {
        assertThat(PassageCut.of(List.of("字".repeat(5000)))).containsExactly("字".repeat(900));
    }

    @Test
    void nothingGivesNothing() {
        assertThat(PassageCut.of(List.of())).isEmpty();
    }
}
