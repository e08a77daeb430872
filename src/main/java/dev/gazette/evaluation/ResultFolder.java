package dev.gazette.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gazette.evaluation.judgements.JudgementSummary;
import dev.gazette.evaluation.report.HtmlReport;
import dev.gazette.ingest.AtomicFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The files of one evaluation. */
final class ResultFolder {
    /** The page to look at. */
    static final String REPORT = "report.html";

    /** All figures and answers, to compare with those of another run. */
    static final String RESULT = "evaluation.json";

    private ResultFolder() {}

    /**
     * Writes all files; the folder is made when it is missing.
     *
     * @param showsAll whether the page shows the questions of sets that are only scored, too
     */
    static void write(EvaluationRunner.Measured measured, Path folder, boolean showsAll) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve(REPORT), HtmlReport.of(measured.evaluation(), showsAll, JudgementSummary.NONE));
        for (Map.Entry<String, String> file : measured.trec().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        // last and at once, so that a folder with a result is complete
        AtomicFiles.write(
                folder.resolve(RESULT),
                EvaluationJson.write(measured.evaluation()).getBytes(UTF_8));
    }
}
