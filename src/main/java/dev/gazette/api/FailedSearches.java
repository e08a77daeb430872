package dev.gazette.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gazette.ingest.AtomicFiles;
import dev.gazette.ingest.IngestConfig;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/**
 * Queries that found nothing and questions that were not answered, for operators who look for what is missing. The
 * latest {@value #KEPT} different ones are kept with how often they came, and nothing about who asked. They stand in
 * {@code failed-searches.json} of the data folder, a few seconds late, so that a stream of them costs no disk.
 */
@ApplicationScoped
class FailedSearches {
    static final int KEPT = 500;
    private static final int WRITE_AFTER_SECONDS = 2;
    private static final Logger LOG = Logger.getLogger(FailedSearches.class);

    private final Path file;
    private final ObjectMapper json;
    private final Map<Key, Entry> entries;
    private final Executor later = CompletableFuture.delayedExecutor(WRITE_AFTER_SECONDS, TimeUnit.SECONDS);
    private final ReentrantLock writing = new ReentrantLock();
    private boolean isWriteDue;

    @Inject
    FailedSearches(IngestConfig config, ObjectMapper json) {
        this(config.data(), json);
    }

    FailedSearches(Path data, ObjectMapper json) {
        this.file = data.resolve("failed-searches.json");
        this.json = json;
        this.entries = read();
    }

    /** Counts one that failed. */
    synchronized void add(Kind kind, String text) {
        String now = Instant.now().toString();
        Key key = new Key(kind.code(), text);
        Entry before = entries.remove(key);
        entries.put(
                key,
                before == null
                        ? new Entry(key.kind(), text, 1, now, now)
                        : new Entry(key.kind(), text, before.count() + 1, before.first(), now));
        forgetOldest(entries);
        if (!isWriteDue) {
            isWriteDue = true;
            later.execute(this::writeIfDue);
        }
    }

    /** Those kept, the one that came last first. */
    synchronized List<Entry> newestFirst() {
        return List.copyOf(entries.values()).reversed();
    }

    /** Writes what is not on disk yet. */
    @PreDestroy
    void writeIfDue() {
        writing.lock();
        try {
            Optional<List<Entry>> due = takeDue();
            if (due.isPresent()) {
                AtomicFiles.write(file, json.writeValueAsBytes(due.get()));
            }
        } catch (IOException | RuntimeException e) {
            // losing them harms no reader, and the next one that fails tries again
            LOG.warnf("未能记下没有结果的检索：%s：%s", file, e);
        } finally {
            writing.unlock();
        }
    }

    private synchronized Optional<List<Entry>> takeDue() {
        if (!isWriteDue) {
            return Optional.empty();
        }
        isWriteDue = false;
        return Optional.of(newestFirst());
    }

    private Map<Key, Entry> read() {
        Map<Key, Entry> found = new LinkedHashMap<>();
        try {
            for (Entry entry : List.of(json.readValue(Files.readAllBytes(file), Entry[].class))
                    .reversed()) {
                found.put(new Key(entry.kind(), entry.text()), entry);
            }
        } catch (NoSuchFileException e) {
            LOG.debug("No searches have failed so far", e);
        } catch (IOException | RuntimeException e) {
            LOG.warnf("没有结果的检索的记录无法读取，从头记起：%s：%s", file, e);
        }
        forgetOldest(found);
        return found;
    }

    private static void forgetOldest(Map<Key, Entry> entries) {
        while (entries.size() > KEPT) {
            entries.remove(entries.keySet().iterator().next());
        }
    }

    /** What was asked of the service. */
    enum Kind {
        SEARCH,
        ASK;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private record Key(String kind, String text) {}

    /**
     * One text that failed.
     *
     * @param kind search or ask
     * @param first when it failed first, UTC, ISO 8601
     */
    public record Entry(String kind, String text, int count, String first, String last) {}
}
