package dev.gazette.ingest;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.gazette.gazette.ParseProblem;
import dev.gazette.index.SkippedFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * What a check found.
 *
 * @param documents in the order of their ids
 * @param skipped files that were left out, each with the reason
 */
record CheckReport(List<CheckedDocument> documents, List<SkippedFile> skipped, Duration time) {
    private static final int SHOWN = 10;

    CheckReport {
        documents = List.copyOf(documents);
        skipped = List.copyOf(skipped);
        requireNonNull(time, "time is null");
    }

    /** Sums over all documents. */
    Totals totals() {
        int gazettes = total(document -> document.isGazette() ? 1 : 0);
        return new Totals(
                documents.size(),
                gazettes,
                documents.size() - gazettes,
                total(CheckedDocument::items),
                total(CheckedDocument::passages),
                total(CheckedDocument::tables),
                total(CheckedDocument::records),
                total(document -> document.problems().size()),
                skipped.size());
    }

    private int total(ToIntFunction<CheckedDocument> number) {
        return documents.stream().mapToInt(number).sum();
    }

    /** How many problems there are of each code, skipped files among them, the commonest first. */
    Map<String, Long> problemsByCode() {
        Map<String, Long> counts = new TreeMap<>(Stream.concat(
                        allProblems().map(ParseProblem::code), skipped.stream().map(SkippedFile::code))
                .collect(groupingBy(code -> code, counting())));
        List<Map.Entry<String, Long>> entries = new ArrayList<>(counts.entrySet());
        entries.sort(Map.Entry.<String, Long>comparingByValue().reversed());
        Map<String, Long> sorted = new LinkedHashMap<>();
        entries.forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** The documents with most problems, the worst first; those without any left out. */
    List<CheckedDocument> worst() {
        return documents.stream()
                .filter(document -> !document.problems().isEmpty())
                .sorted(Comparator.comparingInt(
                        (CheckedDocument document) -> -document.problems().size()))
                .limit(SHOWN)
                .toList();
    }

    private Stream<ParseProblem> allProblems() {
        return documents.stream().flatMap(document -> document.problems().stream());
    }

    /**
     * Sums over all documents.
     *
     * @param plain documents that are no gazettes
     * @param skipped files that were left out
     */
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
}
