package dev.gazette.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Reads every file that Apache Tika tests its own readers with: broken, hostile, old and odd ones. A program, so that its
 * memory can be limited.
 */
final class PublishedFiles {
    private static final int LEAST_FILES = 400;
    private static final int SHOWN = 5;

    private final Path folder;
    private final List<Took> slowest = new ArrayList<>();
    private int files;
    private int read;

    private PublishedFiles(Path folder) {
        this.folder = folder;
    }

    /** Ends with an error when a file is neither a document nor refused for what it is. */
    public static void main(String[] folder) throws IOException {
        PublishedFiles published = new PublishedFiles(Path.of(folder[0]));
        for (URL test : Collections.list(PublishedFiles.class.getClassLoader().getResources("test-documents"))) {
            if (test.openConnection() instanceof JarURLConnection connection) {
                published.sweep(connection.getJarFile());
            }
        }
        List<Took> slowest = published.slowest;
        slowest.sort(Comparator.comparing(Took::time).reversed());
        assertThat(published.files).isGreaterThan(LEAST_FILES);
        System.out.println("files %d, reads %d, documents %d, heap %d MB, slowest %s"
                .formatted(
                        published.files,
                        slowest.size(),
                        published.read,
                        Runtime.getRuntime().maxMemory() >> 20,
                        slowest.subList(0, SHOWN)));
    }

    private void sweep(JarFile jar) throws IOException {
        for (JarEntry entry : Collections.list(jar.entries())) {
            if (!entry.isDirectory() && entry.getName().startsWith("test-documents/")) {
                byte[] bytes;
                try (var in = jar.getInputStream(entry)) {
                    bytes = in.readAllBytes();
                }
                files++;
                for (String extension : extensions(entry.getName())) {
                    check(entry.getName(), bytes, extension);
                }
            }
        }
    }

    /** Its own name, and for what looks like a package or a page the names under which it would be opened. */
    private static List<String> extensions(String name) {
        String own = name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
        return FileType.ofExtension(own).isPresent() ? List.of(own) : List.of("docx", "html", "txt");
    }

    private void check(String name, byte[] bytes, String extension) throws IOException {
        Path file = Files.write(folder.resolve("file." + extension), bytes);
        long start = System.nanoTime();
        try {
            SourceDocument document = new CorpusReader().read(file).documents().getFirst();
            read++;
            checkLayout(name, document);
        } catch (CorpusException refused) {
            assertThat(refused).as(name).hasMessageContaining(file.toString());
            assertThat(refused.code()).as(name).isNotEqualTo(CorpusException.Code.TOO_SLOW);
        } catch (RuntimeException | Error escaped) {
            fail(name + " as " + extension, escaped);
        }
        slowest.add(new Took(name + " as " + extension, Duration.ofNanos(System.nanoTime() - start)));
    }

    private static void checkLayout(String name, SourceDocument document) {
        for (SourceLayout.TableArea table : document.layout().tables()) {
            long widths = document
                    .lines()
                    .subList(table.lines().first() - 1, table.lines().last())
                    .stream()
                    .map(line -> line.text().split("\t", -1).length)
                    .distinct()
                    .count();
            assertThat(widths).as(name + " " + table).isEqualTo(1);
        }
    }

    private record Took(String name, Duration time) {}
}
