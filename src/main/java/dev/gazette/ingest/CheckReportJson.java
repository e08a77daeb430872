package dev.gazette.ingest;

import dev.gazette.index.SkippedFile;
import java.util.List;
import java.util.Map;

/**
 * A check for programs.
 *
 * @param problemsByCode how many problems there are of each code, skipped files among them, the commonest first
 * @param worst the documents with most problems, the worst first
 * @param seconds time taken
 */
record CheckReportJson(
        List<CheckedDocument> documents,
        List<SkippedFile> skipped,
        CheckReport.Totals totals,
        Map<String, Long> problemsByCode,
        List<Worst> worst,
        double seconds) {
    static CheckReportJson of(CheckReport report) {
        return new CheckReportJson(
                report.documents(),
                report.skipped(),
                report.totals(),
                report.problemsByCode(),
                report.worst().stream()
                        .map(document ->
                                new Worst(document.file(), document.problems().size()))
                        .toList(),
                report.time().toMillis() / 1000.0);
    }

    /** A document and how many problems it has. */
    record Worst(String file, int problems) {}
}
