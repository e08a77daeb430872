package dev.gazette.evaluation;

import static java.util.Objects.requireNonNull;

import dev.gazette.evaluation.measures.Calibration;
import dev.gazette.evaluation.measures.Percentiles;
import dev.gazette.evaluation.measures.Rate;
import dev.gazette.evaluation.measures.RiskCoverage;
import dev.gazette.evaluation.measures.Scored;
import dev.gazette.evaluation.questions.Facts;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * How good answers are.
 *
 * @param accuracy answerable questions whose answer states all facts
 * @param evidenceCited answerable questions with a citation where evidence stands
 * @param wrongRefusals answerable questions that were declined
 * @param falseAnswers unanswerable questions that were answered
 * @param verbatim quotes that stand in the source, white space aside
 * @param untraced figures and names of answers that stand in no cited quote
 * @param headlines right answers with one fact whose first line states it: a reader need not look for it in a quote
 * @param means averages over questions
 */
public record AnswerScores(
        int questions,
        Rate accuracy,
        Rate evidenceCited,
        Rate wrongRefusals,
        Rate falseAnswers,
        Rate verbatim,
        int untraced,
        Rate headlines,
        Means means) {
    public AnswerScores {
        requireNonNull(accuracy, "accuracy is null");
        requireNonNull(evidenceCited, "evidenceCited is null");
        requireNonNull(wrongRefusals, "wrongRefusals is null");
        requireNonNull(falseAnswers, "falseAnswers is null");
        requireNonNull(verbatim, "verbatim is null");
        requireNonNull(headlines, "headlines is null");
        requireNonNull(means, "means is null");
    }

    /**
     * Averages.
     *
     * @param factRecall share of the facts that the answer states, over answerable questions
     * @param citationPrecision share of right citations, over answerable questions that were answered
     * @param citationRecall share of the facts that a citation supports, over the same
     * @param length characters of an answer
     */
    public record Means(double factRecall, double citationPrecision, double citationRecall, double length) {}

    static AnswerScores of(List<QuestionResult> results) {
        List<QuestionResult> answerable = results.stream()
                .filter(result -> result.question().isAnswerable())
                .toList();
        List<QuestionResult> unanswerable = results.stream()
                .filter(result -> !result.question().isAnswerable())
                .toList();
        List<CitationResult> citations = results.stream()
                .flatMap(result -> result.answer().citations().stream())
                .toList();
        return new AnswerScores(
                results.size(),
                Rate.of(answerable, QuestionResult::isRight),
                Rate.of(answerable, result -> result.answer().citesEvidence()),
                Rate.of(answerable, result -> !result.answer().answered()),
                Rate.of(unanswerable, result -> result.answer().answered()),
                Rate.of(citations, CitationResult::verbatim),
                results.stream()
                        .mapToInt(result -> result.answer().untraced().size())
                        .sum(),
                headlines(answerable),
                means(results, answerable));
    }

    private static Rate headlines(List<QuestionResult> answerable) {
        List<QuestionResult> right = answerable.stream()
                .filter(result -> result.isRight() && result.question().facts().size() == 1)
                .toList();
        return Rate.of(
                right,
                result -> Facts.states(
                        TracedTokens.withoutMarks(
                                result.answer().text().lines().findFirst().orElse("")),
                        result.question().facts().getFirst()));
    }

    private static Means means(List<QuestionResult> results, List<QuestionResult> answerable) {
        List<QuestionResult> answered =
                answerable.stream().filter(result -> result.answer().answered()).toList();
        return new Means(
                mean(answerable.stream(), result -> share(result.answer().factsStated(), result)),
                mean(answered.stream(), AnswerScores::citationPrecision),
                mean(answered.stream(), result -> share(result.answer().factsCited(), result)),
                mean(
                        results.stream().filter(result -> result.answer().answered()),
                        result -> result.answer().text().length()));
    }

    private static double citationPrecision(QuestionResult result) {
        List<CitationResult> citations = result.answer().citations();
        return (double) citations.stream().filter(CitationResult::right).count() / citations.size();
    }

    private static double share(int facts, QuestionResult result) {
        return (double) facts / result.question().facts().size();
    }

    private static double mean(Stream<QuestionResult> results, ToDoubleFunction<QuestionResult> value) {
        return results.mapToDouble(value).average().orElse(0);
    }

    /** How far the confidence of answers and refusals can be trusted. */
    public record Trust(RiskCoverage riskCoverage, Calibration answers, Calibration refusals, Percentiles millis) {
        static Trust of(List<QuestionResult> results) {
            return new Trust(
                    RiskCoverage.of(scored(results, true), results.size()),
                    Calibration.of(scored(results, true)),
                    Calibration.of(scored(results, false)),
                    Percentiles.of(results.stream()
                            .map(result -> result.answer().millis())
                            .toList()));
        }

        private static List<Scored> scored(List<QuestionResult> results, boolean answered) {
            return results.stream()
                    .filter(result -> result.answer().answered() == answered)
                    .map(result -> new Scored(result.answer().confidence(), result.isRight()))
                    .toList();
        }
    }
}
