package dev.gazette.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.api.FrequentQuestions.Asked;
import dev.gazette.api.FrequentQuestions.FrequentQuestion;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrequentQuestionsTest {
    private static final List<Asked> LATEST_FIRST = List.of(
            new Asked("丁", "t6", "a6", "insufficient", 0, 1),
            new Asked("甲？", "t5", "a5", "answered", 1, 0),
            new Asked("乙", "t4", "a4", "answered", 0, 0),
            new Asked("乙。", "t3", "a3", "insufficient", 0, 2),
            new Asked("甲", "t2", "a2", "answered", 1, 1),
            new Asked("甲", "t1", "a1", "answered", 0, 0));

    @Test
    void comeWithCountsShareAndWhatReadersSaid() {
        assertThat(FrequentQuestions.of(LATEST_FIRST, Optional.empty()))
                .containsExactly(
                        new FrequentQuestion("甲？", 3, "t5", "a5", 0, 2, 1),
                        new FrequentQuestion("乙", 2, "t4", "a4", 0.5, 0, 2),
                        new FrequentQuestion("丁", 1, "t6", "a6", 1, 0, 1));
    }

    @Test
    void areThoseThatEndedSoWhenAStatusIsGiven() {
        assertThat(FrequentQuestions.of(LATEST_FIRST, Optional.of("insufficient")))
                .extracting(FrequentQuestion::question)
                .containsExactly("丁", "乙");
    }
}
