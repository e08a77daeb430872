package dev.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A file that outgrows its limit has more than one responsibility. */
class CodeSizeTest {
    private static final int LONGEST_FILE = 400;
    private static final int LONGEST_MEDIAN = 80;

    @Test
    void filesAreShort() throws IOException {
        var lengths = new TreeMap<String, Integer>();
        for (String root : List.of("src/main/java", "src/test/java")) {
            try (var files = Files.walk(Path.of(root))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file -> lengths.put(file.toString(), lengthOf(file)));
            }
        }
        assertThat(lengths)
                .isNotEmpty()
                .allSatisfy((file, length) -> assertThat(length).as(file).isLessThanOrEqualTo(LONGEST_FILE));
        List<Integer> sorted = lengths.values().stream().sorted().toList();
        assertThat(sorted.get(sorted.size() / 2)).as("median").isLessThanOrEqualTo(LONGEST_MEDIAN);
    }

    private static int lengthOf(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
