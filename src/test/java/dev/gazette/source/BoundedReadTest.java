package dev.gazette.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gazette.source.CorpusException.Code;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class BoundedReadTest {
    private static final Path FILE = Path.of("hostile.docx");
    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void abandonsWhatTakesTooLongAndInterruptsIt() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);

        refused(Duration.ofMillis(50), Code.TOO_SLOW, () -> {
            try {
                Thread.sleep(LONG);
            } catch (InterruptedException expected) {
                interrupted.countDown();
            }
            return "";
        });

        assertThat(interrupted.await(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void turnsWhatLibrariesThrowIntoErrors() {
        refused(LONG, Code.BROKEN, () -> deep(0));
        refused(LONG, Code.TOO_LARGE, () -> {
            throw new OutOfMemoryError("a bomb");
        });
        refused(LONG, Code.BROKEN, () -> {
            throw new IllegalStateException("a library gave up");
        });
        refused(LONG, Code.ENCRYPTED, () -> {
            throw new CorpusException(Code.ENCRYPTED, FILE, "有密码");
        });
    }

    @Test
    void abandonsWhatComputesWithoutEnd() {
        AtomicBoolean abandoned = new AtomicBoolean();

        refused(Duration.ofMillis(50), Code.TOO_SLOW, () -> {
            while (!abandoned.get()) {
                Thread.onSpinWait();
            }
            return "";
        });

        abandoned.set(true);
    }

    @Test
    void waitsForAReaderThatGetsLittleTimeOfTheProcessor() {
        Duration limit = Duration.ofSeconds(1);

        String read = BoundedRead.call(FILE, limit, () -> {
            LockSupport.parkNanos(limit.plusMillis(200).toNanos());
            return "text";
        });

        assertThat(read).isEqualTo("text");
    }

    @Test
    void givesALargeFileMoreTime() {
        assertThat(FileReader.timeFor(200_000)).isEqualTo(Duration.ofSeconds(5));
        assertThat(FileReader.timeFor(FileReader.MAX_BYTES)).isEqualTo(Duration.ofSeconds(20));
    }

    private static String deep(int depth) {
        return depth < 0 ? "" : deep(depth + 1) + depth;
    }

    private static void refused(Duration limit, Code code, Supplier<String> reader) {
        assertThatThrownBy(() -> BoundedRead.call(FILE, limit, reader))
                .isInstanceOfSatisfying(
                        CorpusException.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessageContaining("hostile.docx");
    }
}
