package dev.gazette.trainer.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BatchesTest {
    private final List<Example> examples = new Random(3)
            .ints(2000, 20, 257)
            .mapToObj(length -> new Example(new long[length], 10, 0, 0))
            .toList();

    @Test
    void everyExampleIsInOneBatchThatFits() {
        List<List<Example>> batches = Batches.of(examples, 1);

        assertThat(batches.stream().flatMap(List::stream).toList()).containsExactlyInAnyOrderElementsOf(examples);
        assertThat(batches).allSatisfy(batch -> {
            int longest = batch.stream().mapToInt(Example::length).max().orElseThrow();
            assertThat(batch.size() * longest).isLessThanOrEqualTo(4096);
        });
    }

    @Test
    void theSameSeedGivesTheSameBatches() {
        assertThat(Batches.of(examples, 1)).isEqualTo(Batches.of(examples, 1));
        assertThat(Batches.of(examples, 1)).isNotEqualTo(Batches.of(examples, 2));
    }
}
