package dev.gazette.api.answers;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Writes answers on a thread of its own, so that no reader waits for the disk: whatever has come while one batch was
 * written is the next one. An answer that cannot be kept is an error in the log and counts in
 * {@code gazette.answers.unlogged}; its reader has it all the same.
 */
final class AnswerAppender {
    /** Some seconds of more questions than one machine answers, some ten megabytes. */
    static final int WAITING_MAX = 1_000;

    private static final int BATCH = 256;
    private static final Duration LONGEST_END = Duration.ofSeconds(5);
    private static final Logger LOG = Logger.getLogger(AnswerAppender.class);

    private final AnswerFolder folder;
    private final BlockingQueue<Optional<AnswerRecord>> queue;
    private final Map<String, AnswerRecord> waiting = new ConcurrentHashMap<>();
    private final Counter queueFull;
    private final Counter notWritten;
    private final Thread writer;
    private volatile boolean isClosed;

    AnswerAppender(AnswerFolder folder, MeterRegistry meters, int waitingMax) {
        this.folder = folder;
        this.queue = new ArrayBlockingQueue<>(waitingMax);
        this.queueFull = meters.counter("gazette.answers.unlogged", "reason", "queue-full");
        this.notWritten = meters.counter("gazette.answers.unlogged", "reason", "not-written");
        this.writer = Thread.ofPlatform().name("answer-log").daemon().unstarted(this::writeUntilEnd);
    }

    void start() {
        writer.start();
    }

    /** Hands over an answer; returns at once. */
    void add(AnswerRecord answered) {
        waiting.put(answered.answerId(), answered);
        if (isClosed || !queue.offer(Optional.of(answered))) {
            waiting.remove(answered.answerId());
            queueFull.increment();
            LOG.errorf("回答 %s 没有记下：等待写入的已有 %d 个，或服务正在停止", answered.answerId(), queue.size());
        }
    }

    /** An answer that is not on disk yet. */
    Optional<AnswerRecord> waiting(String id) {
        return Optional.ofNullable(waiting.get(id));
    }

    private void writeUntilEnd() {
        boolean goesOn = true;
        while (goesOn) {
            List<Optional<AnswerRecord>> taken = new ArrayList<>();
            try {
                taken.add(queue.take());
            } catch (InterruptedException e) {
                LOG.error("The thread that writes answers was interrupted; it goes on", e);
                continue;
            }
            queue.drainTo(taken, BATCH - 1);
            List<AnswerRecord> batch = taken.stream().flatMap(Optional::stream).toList();
            goesOn = batch.size() == taken.size();
            write(batch);
        }
    }

    private void write(List<AnswerRecord> batch) {
        Map<LocalDate, List<AnswerRecord>> byDay = new LinkedHashMap<>();
        for (AnswerRecord answered : batch) {
            LocalDate day = AnswerId.day(answered.answerId()).orElseThrow();
            requireNonNull(byDay.computeIfAbsent(day, unseen -> new ArrayList<>()))
                    .add(answered);
        }
        byDay.forEach(this::write);
    }

    private void write(LocalDate day, List<AnswerRecord> answers) {
        List<String> ids = answers.stream().map(AnswerRecord::answerId).toList();
        try {
            folder.file(day).append(answers);
        } catch (IOException | RuntimeException e) {
            lost(ids, e);
        } finally {
            ids.forEach(waiting::remove);
        }
    }

    private void lost(List<String> ids, Exception cause) {
        notWritten.increment(ids.size());
        LOG.errorf(cause, "%d 个回答没有记下：%s", ids.size(), ids);
    }

    /** Writes what is waiting, for a few seconds at most. */
    public void close() throws InterruptedException {
        isClosed = true;
        boolean hasEnded = queue.offer(Optional.empty(), LONGEST_END.toMillis(), TimeUnit.MILLISECONDS)
                && writer.join(LONGEST_END);
        List<String> left = List.copyOf(waiting.keySet());
        if (!left.isEmpty()) {
            lost(left, new IOException("They were not written before the service ended; writer ended: " + hasEnded));
        }
    }
}
