package dev.gazette.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedFilesTest {
    private static final String HEAP = "-Xmx256m";

    @TempDir
    Path folder;

    @Test
    void everyFileIsADocumentOrAnErrorInASmallHeap() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process sweep = new ProcessBuilder(List.of(
                        java,
                        HEAP,
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PublishedFiles.class.getName(),
                        folder.toString()))
                .redirectErrorStream(true)
                .start();

        String printed = new String(sweep.getInputStream().readAllBytes(), UTF_8);

        assertThat(sweep.waitFor()).as(printed).isZero();
        System.out.println(printed.lines().reduce("", (before, line) -> line));
    }
}
