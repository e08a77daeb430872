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
        Totals totals,
        Map<String, Long> problemsByCode,
        List<Worst> worst,
        double seconds) {
    static CheckReportJson of(CheckReport report) {
        int documents = report.documents().size();
        return new CheckReportJson(
                report.documents(),
                report.skipped(),
                new Totals(
                        documents,
                        report.gazettes(),
                        documents - report.gazettes(),
                        report.total(CheckedDocument::items),
                        report.total(CheckedDocument::passages),
                        report.total(CheckedDocument::tables),
                        report.total(CheckedDocument::records),
                        report.problems(),
                        report.skipped().size()),
                report.problemsByCode(),
                report.worst().stream()
                        .map(document ->
                                new Worst(document.file(), document.problems().size()))
                        .toList(),
                report.time().toMillis() / 1000.0);
    }

    /** Sums over all documents. */
    record Totals(
            int documents,
            int gazettes,
            int plain,
            int items,
            int passages,
            int tables,
            int records,
            int problems,
            int skipped) {}

    /** A document and how many problems it has. */
    record Worst(String file, int problems) {}
}
