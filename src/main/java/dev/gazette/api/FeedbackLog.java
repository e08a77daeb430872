package dev.gazette.api;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gazette.api.answers.LineFile;
import dev.gazette.ingest.AtomicFiles;
import dev.gazette.ingest.IngestConfig;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
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
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Keeps feedback in {@code feedback.jsonl} of the data folder, one JSON object a line, on disk before it returns, and forgets
 * it when its time is over.
 */
@Startup // a setting that makes no sense ends the start, not the first feedback
@ApplicationScoped
class FeedbackLog {
    private static final Logger LOG = Logger.getLogger(FeedbackLog.class);

    private final Path file;
    private final ObjectMapper json;
    private final Duration kept;
    private final ReentrantLock writing = new ReentrantLock();

    @Inject
    FeedbackLog(IngestConfig config, FeedbackConfig feedback, ObjectMapper json) {
        this(config.data(), json, feedback.kept());
    }

    FeedbackLog(Path data, ObjectMapper json, Duration kept) {
        if (kept.toDays() < 1) {
            throw new IllegalArgumentException("gazette.feedback.kept（GAZETTE_FEEDBACK_KEPT）至少为 1d；设置的是 " + kept);
        }
        this.file = data.resolve("feedback.jsonl");
        this.json = json;
        this.kept = kept;
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

    @Scheduled(every = "1h", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void removeOld() throws IOException {
        int removed = removeOlderThan(Instant.now().minus(kept));
        if (removed > 0) {
            LOG.infof("已删除 %d 条过期的评价", removed);
        }
    }

    /**
     * Rewrites the file without its oldest lines, up to the last that is older: lines are in the order of their time, and
     * what a crash cut short goes with a whole line behind it. Gives how many there were.
     */
    int removeOlderThan(Instant oldest) throws IOException {
        writing.lock();
        try {
            List<String> lines = Files.exists(file)
                    ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                            .lines()
                            .toList()
                    : List.of();
            int first = 0;
            for (int i = 0; i < lines.size() && isOlder(lines.get(i), oldest).orElse(true); i++) {
                first = isOlder(lines.get(i), oldest).isPresent() ? i + 1 : first;
            }
            if (first > 0) {
                String left = lines.subList(first, lines.size()).stream()
                        .map(line -> line + "\n")
                        .collect(Collectors.joining());
                AtomicFiles.write(file, left.getBytes(StandardCharsets.UTF_8));
            }
            return first;
        } finally {
            writing.unlock();
        }
    }

    /** Whether a line is of before; empty for what a crash cut short. */
    private Optional<Boolean> isOlder(String line, Instant oldest) {
        try {
            return Optional.of(
                    Instant.parse(json.readValue(line, Entry.class).time()).isBefore(oldest));
        } catch (JsonProcessingException | DateTimeParseException e) {
            LOG.debugf(e, "A line of %s is no feedback", file);
            return Optional.empty();
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
