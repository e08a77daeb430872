package dev.gazette.evaluation;

import static java.util.Objects.requireNonNull;

import dev.gazette.evaluation.AnswerExperiment.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How often answers are right, by type of question.
 *
 * @param set name of the question set
 */
public record AnswerReport(String set, List<Outcome> outcomes) {
    public AnswerReport {
        requireNonNull(set, "set is null");
        outcomes = List.copyOf(outcomes);
    }

    /** Share of answerable questions whose answer states all facts. */
    public double accuracy() {
        return share(answerable(), Outcome::isRight);
    }

    /** Share of answerable questions that were declined. */
    public double wrongRefusals() {
        return share(answerable(), outcome -> !outcome.isAnswered());
    }

    /** Share of unanswerable questions that were answered. */
    public double falseAnswers() {
        return share(unanswerable(), Outcome::isAnswered);
    }

    /** Share of answerable questions with a citation where the evidence stands. */
    public double evidenceCited() {
        return share(answerable(), Outcome::citesEvidence);
    }

    /** The scores as a table for a terminal. */
    public String table() {
        String types = Stream.concat(answerable().stream(), unanswerable().stream())
                .map(outcome -> outcome.question().type())
                .distinct()
                .sorted()
                .map(this::line)
                .collect(Collectors.joining("\n"));
        return String.format(
                Locale.ROOT,
                "%s answers: accuracy %.3f, evidence cited %.3f, wrong refusals %.3f, false answers %.3f%n%s%n",
                set,
                accuracy(),
                evidenceCited(),
                wrongRefusals(),
                falseAnswers(),
                types);
    }

    private String line(String type) {
        List<Outcome> of = outcomes.stream()
                .filter(outcome -> outcome.question().type().equals(type))
                .toList();
        return String.format(Locale.ROOT, "%-13s %5d %7.3f", type, of.size(), share(of, Outcome::isRight));
    }

    private List<Outcome> answerable() {
        return outcomes.stream()
                .filter(outcome -> outcome.question().isAnswerable())
                .toList();
    }

    private List<Outcome> unanswerable() {
        return outcomes.stream()
                .filter(outcome -> !outcome.question().isAnswerable())
                .toList();
    }

    private static double share(List<Outcome> of, Predicate<Outcome> property) {
        return of.isEmpty() ? 0 : (double) of.stream().filter(property).count() / of.size();
    }
}
