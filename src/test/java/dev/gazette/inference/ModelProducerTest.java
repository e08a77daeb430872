package dev.gazette.inference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.TestModel;
import dev.gazette.reading.ReadText;
import dev.gazette.reading.Span;
import dev.gazette.reading.SpanReader;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ModelProducerTest {
    private final ModelProducer producer = new ModelProducer();

    /** Unpacks the copy of the native tokeniser that plain tests share. */
    @BeforeAll
    static void loadTheTokeniser() {
        Objects.requireNonNull(TestModel.EMBEDDINGS);
    }

    @Test
    void theShippedReaderIsFoundAndReads() {
        SpanReader reader = producer.spanReader();
        try {
            String passage = "会议于2023年3月15日召开。";
            Span best = reader.read("会议什么时候召开？", List.of(ReadText.of(passage)))
                    .getFirst()
                    .best()
                    .orElseThrow();
            assertThat(passage.substring(best.start(), best.end())).contains("3月15日");
        } finally {
            producer.close(reader);
        }
    }
}
