package dev.gazette.inference;

import dev.gazette.inference.reader.OnnxSpanReader;
import dev.gazette.inference.reader.WordPieces;
import dev.gazette.reading.ReadText;
import dev.gazette.reading.SpanReader;
import dev.langchain4j.model.embedding.EmbeddingModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Makes the models that the rest of the service knows only by their interfaces. */
@ApplicationScoped
public class ModelProducer {
    private static final Logger LOG = Logger.getLogger(ModelProducer.class);

    /** Loaded at the first call, about a second: the start of the service makes that call, so no reader waits. */
    @Produces
    @ApplicationScoped
    EmbeddingModel embeddingModel() {
        long start = System.nanoTime();
        EmbeddingModel model = new BgeSmallZh();
        LOG.infof("向量模型 %s 已加载，%d 毫秒", model.modelName(), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        return model;
    }

    /** Loaded and run once at the first call; see {@link #embeddingModel()}. */
    @Produces
    @ApplicationScoped
    SpanReader spanReader() {
        long start = System.nanoTime();
        try (InputStream network = resource("/reader/reader.onnx");
                InputStream head = resource("/reader/head.bin");
                InputStream tokenizer = resource(BgeSmallZh.TOKENIZER)) {
            SpanReader reader = new OnnxSpanReader(new WordPieces(tokenizer), network, head);
            reader.read("会议什么时候召开？", List.of(ReadText.of("会议于三月召开。")));
            LOG.infof("阅读模型已加载，%d 毫秒", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
            return reader;
        } catch (IOException e) {
            throw new UncheckedIOException("the reader cannot be loaded", e);
        }
    }

    void close(@Disposes SpanReader reader) {
        if (reader instanceof OnnxSpanReader open) {
            open.close();
        }
    }

    private static InputStream resource(String name) throws FileNotFoundException {
        InputStream stream = ModelProducer.class.getResourceAsStream(name);
        if (stream == null) {
            throw new FileNotFoundException("not on the class path: " + name);
        }
        return stream;
    }
}
