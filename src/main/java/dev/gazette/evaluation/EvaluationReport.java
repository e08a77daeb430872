package dev.gazette.evaluation;

import static java.util.Objects.requireNonNull;

import dev.gazette.evaluation.RetrievalExperiment.Outcome;
import dev.gazette.retrieval.SearchMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Scores of one question set by mode and type.
 *
 * @param set name of the question set
 */
public record EvaluationReport(String set, List<Row> rows, List<Outcome> outcomes) {
    private static final String ALL = "all";

    public EvaluationReport {
        requireNonNull(set, "set is null");
        rows = List.copyOf(rows);
        outcomes = List.copyOf(outcomes);
    }

    /** Scores of a mode over questions of one type, or over {@code all}. */
    public record Row(String mode, String type, RetrievalScores scores) {}

    static EvaluationReport of(String set, List<Outcome> outcomes) {
        List<String> types = Stream.concat(
                        Stream.of(ALL),
                        outcomes.stream()
                                .map(o -> o.question().type())
                                .distinct()
                                .sorted())
                .toList();
        List<Row> rows = Arrays.stream(SearchMode.values())
                .flatMap(mode -> types.stream().map(type -> row(mode, type, outcomes)))
                .toList();
        return new EvaluationReport(set, rows, outcomes);
    }

    private static Row row(SearchMode mode, String type, List<Outcome> outcomes) {
        Predicate<Outcome> isOfRow = outcome -> outcome.mode() == mode
                && (type.equals(ALL) || type.equals(outcome.question().type()));
        return new Row(
                name(mode),
                type,
                RetrievalScores.of(outcomes.stream().filter(isOfRow).toList()));
    }

    /** The scores as a table for a terminal. */
    public String table() {
        return rows.stream()
                .map(EvaluationReport::line)
                .collect(Collectors.joining(
                        "\n",
                        "%s%n%-9s %-12s %5s %7s %7s %7s %9s %7s%n"
                                .formatted(set, "mode", "type", "n", "hit@1", "hit@5", "hit@20", "recall@5", "MRR@10"),
                        "\n"));
    }

    /** The hits in the run format of trec_eval, one mode. */
    public String run(SearchMode mode) {
        StringBuilder run = new StringBuilder();
        for (Outcome outcome : of(mode)) {
            for (int i = 0; i < outcome.hits().size(); i++) {
                run.append("%s Q0 %s %d %.6f %s%n"
                        .formatted(
                                outcome.question().id(),
                                outcome.hits().get(i).passage().id(),
                                i + 1,
                                outcome.hits().get(i).score(),
                                name(mode)));
            }
        }
        return run.toString();
    }

    /** Judgements of all passages that any mode found, in the qrels format of trec_eval. */
    public String qrels() {
        return outcomes.stream()
                .flatMap(outcome -> outcome.hits().stream()
                        .map(hit -> "%s 0 %s %d"
                                .formatted(
                                        outcome.question().id(),
                                        hit.passage().id(),
                                        outcome.isRight(hit.passage()) ? 1 : 0)))
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private List<Outcome> of(SearchMode mode) {
        return outcomes.stream().filter(outcome -> outcome.mode() == mode).toList();
    }

    private static String line(Row row) {
        RetrievalScores s = row.scores;
        return String.format(
                Locale.ROOT,
                "%-9s %-12s %5d %7.3f %7.3f %7.3f %9.3f %7.3f",
                row.mode,
                row.type,
                s.questions(),
                s.hitAt1(),
                s.hitAt5(),
                s.hitAt20(),
                s.recallAt5(),
                s.mrrAt10());
    }

    static String name(SearchMode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }
}
