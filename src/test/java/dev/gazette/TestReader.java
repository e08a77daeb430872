package dev.gazette;

import dev.gazette.inference.reader.OnnxSpanReader;
import dev.gazette.inference.reader.WordPieces;
import dev.gazette.reading.SpanReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The real reader of spans for tests that need no service around it. */
public final class TestReader {
    /** Loaded once for all plain tests, and never closed. */
    public static final WordPieces PIECES = pieces();

    /** Likewise. */
    public static final SpanReader READER = load();

    private TestReader() {}

    /** {@link TestModel} first: it unpacks the copy of the native tokeniser that plain tests share. */
    private static WordPieces pieces() {
        Objects.requireNonNull(TestModel.EMBEDDINGS);
        try {
            return new WordPieces(resource("/bge-small-zh-v1.5-q-tokenizer.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SpanReader load() {
        try (InputStream network = resource("/reader/reader.onnx");
                InputStream head = resource("/reader/head.bin")) {
            return new OnnxSpanReader(PIECES, network, head);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(TestReader.class.getResourceAsStream(name), name);
    }
}
