package dev.gazette.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gazette.ingest.IngestConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Keeps feedback in {@code feedback.jsonl} of the data folder, one JSON object a line, on disk before it returns. */
@ApplicationScoped
class FeedbackLog {
    private final Path file;
    private final ObjectMapper json;
    private final ReentrantLock writing = new ReentrantLock();

    @Inject
    FeedbackLog(IngestConfig config, ObjectMapper json) {
        this(config.data(), json);
    }

    FeedbackLog(Path data, ObjectMapper json) {
        this.file = data.resolve("feedback.jsonl");
        this.json = json;
    }

    /** Appends; throws {@link UncheckedIOException} naming the file when it cannot be written. */
    void append(FeedbackRequest feedback) {
        Entry entry = new Entry(Instant.now().toString(), feedback.answerId(), feedback.rating(), feedback.comment());
        writing.lock();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            write((json.writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Feedback cannot be written to " + file.toAbsolutePath(), e);
        } finally {
            writing.unlock();
        }
    }

    private void write(byte[] line) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(line);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private record Entry(
            String time,
            @Nullable String answerId,
            @Nullable String rating,
            @Nullable String comment) {}
}
