package dev.gazette.source;

import static java.util.Objects.requireNonNullElse;

import dev.gazette.source.CorpusException.Code;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Runs the reader of a format on a thread of its own, so that a hostile file costs an error and no more: time is
 * limited, and what a library throws at a broken file becomes a {@link CorpusException}.
 */
final class BoundedRead {
    private static final long STACK_BYTES = 16L * 1024 * 1024;

    /** On a machine with other work the reader may take this many times its processor time. */
    private static final int PATIENCE = 4;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private BoundedRead() {}

    /**
     * What the reader returns.
     *
     * @param limit most processor time of the reader
     * @throws CorpusException of the reader, or when it fails in another way or takes longer than the limit
     */
    static <T> T call(Path file, Duration limit, Supplier<T> reader) {
        FutureTask<T> task = new FutureTask<>(reader::get);
        Thread thread = new Thread(null, task, "read " + file.getFileName(), STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return await(task, thread, limit.toNanos());
        } catch (TimeoutException e) {
            task.cancel(true);
            String finding = "读取这样大小的文件最多 " + limit.toSeconds() + " 秒，但这个文件用时更长，已放弃";
            throw new CorpusException(Code.TOO_SLOW, file, OptionalInt.empty(), finding, e);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new CorpusException(Code.TOO_SLOW, file, OptionalInt.empty(), "读取被中断", e);
        } catch (ExecutionException e) {
            throw failure(file, requireNonNullElse(e.getCause(), e));
        }
    }

    /** Waits until the thread has had its time, or gets next to none. */
    private static <T> T await(FutureTask<T> task, Thread thread, long limit)
            throws InterruptedException, ExecutionException, TimeoutException {
        long end = System.nanoTime() + PATIENCE * limit;
        long left = limit;
        while (left > 0) {
            try {
                return task.get(left, TimeUnit.NANOSECONDS);
            } catch (TimeoutException busy) {
                left = Math.min(limit - THREADS.getThreadCpuTime(thread.threadId()), end - System.nanoTime());
            }
        }
        throw new TimeoutException("processor time " + THREADS.getThreadCpuTime(thread.threadId()) + " ns of " + limit);
    }

    /** Deep nesting and bombs end the stack or the heap of this thread alone; the process goes on. */
    private static CorpusException failure(Path file, Throwable cause) {
        return switch (cause) {
            case CorpusException known -> known;
            case StackOverflowError deep ->
                new CorpusException(Code.BROKEN, file, OptionalInt.empty(), "文件内容嵌套过深，无法读取", deep);
            case OutOfMemoryError large ->
                new CorpusException(Code.TOO_LARGE, file, OptionalInt.empty(), "读取文件所需内存超出上限", large);
            default -> new CorpusException(Code.BROKEN, file, OptionalInt.empty(), "文件内容已损坏，无法读取：" + cause, cause);
        };
    }
}
