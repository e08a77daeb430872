package dev.gazette.api;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gazette.api.answers.LineFile;
import dev.gazette.ingest.IngestConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/** Keeps feedback in {@code feedback.jsonl} of the data folder, one JSON object a line, on disk before it returns. */
@ApplicationScoped
class FeedbackLog {
    private static final Logger LOG = Logger.getLogger(FeedbackLog.class);

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

    /** Appends feedback that was {@linkplain FeedbackRequest#checked checked}; throws {@link UncheckedIOException} naming the file when it cannot be written. */
    void append(FeedbackRequest feedback) {
        Entry entry = Entry.now(feedback);
        writing.lock();
        try {
            LineFile.append(file, (json.writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Feedback cannot be written to " + file.toAbsolutePath(), e);
        } finally {
            writing.unlock();
        }
    }

    /** All feedback that was kept; a line that a crash cut short is passed over with a warning. */
    ByAnswer byAnswer() {
        Map<String, List<Entry>> found = new HashMap<>();
        int number = 0;
        // unlike that of Files this reader takes the half of a character that a crash may leave
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                entry(line, number)
                        .ifPresent(entry -> found.computeIfAbsent(entry.answerId(), id -> new ArrayList<>())
                                .add(entry));
            }
        } catch (NoSuchFileException e) {
            LOG.debug("No feedback has been given so far", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Feedback cannot be read from " + file.toAbsolutePath(), e);
        }
        return new ByAnswer(found);
    }

    private Optional<Entry> entry(String line, int number) {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.readValue(line, Entry.class));
        } catch (JsonProcessingException e) {
            LOG.warnf("%s 第 %d 行不是完整的评价，已略过：%s", file, number, e.getOriginalMessage());
            return Optional.empty();
        }
    }

    /** Feedback by the answer it is about, in the order in which it came. */
    record ByAnswer(Map<String, List<Entry>> entries) {
        ByAnswer {
            entries = Map.copyOf(entries);
        }

        List<Entry> of(String answerId) {
            return List.copyOf(entries.getOrDefault(answerId, List.of()));
        }
    }

    /**
     * What a reader said.
     *
     * @param time when, UTC, ISO 8601
     * @param rating up or down, or 1 (poor) to 5 (good)
     */
    public record Entry(String time, String answerId, String rating, String comment) {
        private static final Set<String> UP = Set.of("up", "4", "5");
        private static final Set<String> DOWN = Set.of("down", "1", "2");

        public Entry {
            requireNonNull(time, "time is null");
            requireNonNull(answerId, "answerId is null");
            requireNonNull(rating, "rating is null");
            requireNonNull(comment, "comment is null");
        }

        static Entry now(FeedbackRequest feedback) {
            return new Entry(
                    Instant.now().toString(),
                    requireNonNull(feedback.answerId()),
                    requireNonNull(feedback.rating()),
                    requireNonNull(feedback.comment()));
        }

        boolean isUp() {
            return UP.contains(rating);
        }

        boolean isDown() {
            return DOWN.contains(rating);
        }
    }
}
