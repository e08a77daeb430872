package dev.gazette.generation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The attacks of {@code attacks/*.jsonl}; its README says what stands in them. */
public final class AttackCorpus {
    private static final Path FOLDER = Path.of("src/test/resources/dev/gazette/generation/attacks");
    private static final String SUFFIX = ".jsonl";
    private static final ObjectMapper JSON = new ObjectMapper();

    private AttackCorpus() {}

    static List<AttackCase> read() {
        return files().stream().flatMap(file -> read(file).stream()).toList();
    }

    /** Two Chinese ones of every family, for tests that need a whole service. */
    public static List<AttackCase> served() {
        return files().stream()
                .flatMap(file -> read(file).stream()
                        .filter(attack -> attack.language().equals("zh"))
                        .limit(2))
                .toList();
    }

    /** The families that have a file. */
    static List<String> families() {
        return files().stream()
                .map(file -> file.getFileName().toString().replace(SUFFIX, ""))
                .toList();
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + FOLDER, e);
        }
    }

    private static List<AttackCase> read(Path file) {
        try {
            List<AttackCase> cases = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                cases.add(JSON.readValue(line, AttackCase.class));
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
