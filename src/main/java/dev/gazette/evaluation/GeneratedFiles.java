package dev.gazette.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gazette.ingest.AtomicFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The files of a run of generated questions. */
final class GeneratedFiles {
    /** One line for each question, with its answer. */
    static final String CASES = "generated.jsonl";

    /** The sums, in all and by form. */
    static final String TOTALS = "generated.json";

    private GeneratedFiles() {}

    /** Begins a new file of cases. */
    static void begin(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(CASES), List.of());
    }

    /** Adds a case, so that a long run that is given up leaves what it found. */
    static void add(GeneratedCase asked, Path folder) {
        try {
            Files.write(folder.resolve(CASES), List.of(EvaluationJson.line(asked)), StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("报告无法写入 " + folder.resolve(CASES), e);
        }
    }

    /** Writes all cases in the order of the questions, and the sums. */
    static void write(GeneratedRun run, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(
                folder.resolve(CASES),
                run.cases().stream().map(EvaluationJson::line).toList());
        // last and at once, so that a folder with sums is complete
        AtomicFiles.write(
                folder.resolve(TOTALS), EvaluationJson.write(run.totals()).getBytes(UTF_8));
    }
}
