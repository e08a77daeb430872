package dev.gazette.api.answers;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gazette.ingest.IngestConfig;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Given answers in {@code answers/} of the data folder. Adding one costs its reader no time and never fails; it is found
 * from then on, and on disk as soon as the disk has taken the batch before it.
 */
@Startup // a setting that makes no sense ends the start, not the first answer
@ApplicationScoped
public class AnswerStore {
    private static final Logger LOG = Logger.getLogger(AnswerStore.class);

    private final AnswerFolder folder;
    private final AnswerAppender appender;

    @Inject
    AnswerStore(IngestConfig data, AnswersConfig config, ObjectMapper json, MeterRegistry meters) {
        this(
                new AnswerFolder(
                        data.data().resolve("answers"), json, Clock.system(ZoneId.systemDefault()), config.kept()),
                meters);
    }

    AnswerStore(AnswerFolder folder, MeterRegistry meters) {
        this.folder = folder;
        this.appender = new AnswerAppender(folder, meters, AnswerAppender.WAITING_MAX);
        appender.start();
    }

    /** An id for an answer that is about to be given. */
    public String newId() {
        return AnswerId.of(folder.today());
    }

    /** Keeps an answer. */
    public void add(AnswerRecord answered) {
        appender.add(answered);
    }

    /** The answer with this id; empty when it was never given, or is not kept any more. */
    public Optional<AnswerRecord> find(String id) {
        Optional<AnswerRecord> waiting = appender.waiting(id);
        if (waiting.isPresent()) {
            return waiting;
        }
        try {
            return folder.find(id);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** What {@code view} makes of the answers of a period, the latest first; where it makes nothing, nothing. */
    public <T> List<T> latestFirst(Period period, Function<AnswerRecord, Optional<T>> view) {
        List<T> all = new ArrayList<>();
        try {
            for (LocalDate day : folder.days()) {
                List<T> ofDay = new ArrayList<>();
                if (period.holds(day)) {
                    folder.file(day).read(answered -> view.apply(answered).ifPresent(ofDay::add));
                }
                all.addAll(ofDay.reversed());
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
        return all;
    }

    /** Deletes what is too old. */
    @Scheduled(every = "1h", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void removeOld() throws IOException {
        List<LocalDate> removed = folder.removeOld();
        if (!removed.isEmpty()) {
            LOG.infof("已删除过期的回答记录：%s", removed);
        }
    }

    /** Writes what is not on disk yet. */
    @PreDestroy
    void close() throws InterruptedException {
        appender.close();
    }

    private static UncheckedIOException unreadable(IOException e) {
        return new UncheckedIOException("Answers cannot be read: " + e.getMessage(), e);
    }

    /** Days, both included; an empty bound is none. */
    public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {
        boolean holds(LocalDate day) {
            return !from.filter(day::isBefore).isPresent()
                    && !to.filter(day::isAfter).isPresent();
        }
    }
}
