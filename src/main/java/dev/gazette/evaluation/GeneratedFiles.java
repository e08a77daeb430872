package dev.gazette.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gazette.ingest.AtomicFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of a run of generated questions. */
final class GeneratedFiles {
    /** One line for each question, with its answer. */
    static final String CASES = "generated.jsonl";

    /** The sums, in all and by form. */
    static final String TOTALS = "generated.json";

    private GeneratedFiles() {}

    /** Writes both; the folder is made when it is missing. */
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
