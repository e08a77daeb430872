package dev.gazette.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.ingest.ProgressSnapshot.Share;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, UTF_8);

    @Test
    void saysHowFarAndHowLong() {
        assertThat(at(Duration.ofSeconds(10), 500).line())
                .isEqualTo("索引进度：文档 1/2，段落 50/1000，句子向量 500/10000，每秒 50 句，剩余 3 分 10 秒");
    }

    @Test
    void writesALineEveryFewSecondsWithoutATerminal() {
        TerminalProgress progress = new TerminalProgress(out, false);
        for (int second = 0; second < 9; second++) {
            progress.advanced(at(Duration.ofSeconds(second), 100 * (second + 1)));
        }

        assertThat(bytes.toString(UTF_8).lines()).hasSize(3).allMatch(line -> line.startsWith("索引进度："));
    }

    @Test
    void updatesOneLineOnATerminalAndEndsItAtLast() {
        TerminalProgress progress = new TerminalProgress(out, true);
        progress.advanced(at(Duration.ofSeconds(1), 100));
        progress.advanced(at(Duration.ofMillis(1_001), 110));
        progress.advanced(at(Duration.ofSeconds(2), 10_000));

        String written = bytes.toString(UTF_8);
        assertThat(written.chars().filter(c -> c == '\r')).hasSize(2);
        assertThat(written).endsWith(System.lineSeparator());
        assertThat(written.strip().lines()).hasSize(2);
    }

    private static ProgressSnapshot at(Duration elapsed, int sentences) {
        return new ProgressSnapshot(
                ProgressSnapshot.Phase.INDEXING,
                new Share(sentences == 10_000 ? 2 : 1, 2),
                new Share(sentences / 10, 1_000),
                new Share(sentences, 10_000),
                elapsed);
    }
}
