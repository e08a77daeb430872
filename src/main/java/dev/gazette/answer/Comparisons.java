package dev.gazette.answer;

import dev.gazette.retrieval.SearchFilters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Answers questions that compare or reckon: printed words that compare by themselves when there are, else the values of
 * each thing and what follows from them. When the values are not found with certainty there is no answer here.
 */
@ApplicationScoped
class Comparisons {
    /** Share of the best score down to which values must agree. */
    private static final double RIVAL = 0.97;

    /** Share of the best score that one quote with all values needs to be preferred. */
    private static final double TOGETHER = 0.88;

    private static final double RECORDED = 0.95;

    private final WordFinder finder;
    private final CandidateRanker ranker;
    private final RecordAnswers records;
    private final LabelQuotes labels;

    Comparisons(WordFinder finder, CandidateRanker ranker, RecordAnswers records, LabelQuotes labels) {
        this.finder = finder;
        this.ranker = ranker;
        this.records = records;
        this.labels = labels;
    }

    /** Empty when the question compares nothing, or what it compares is not found with certainty. */
    Optional<Answer.Grounded> answer(Found found, SearchFilters filters) {
        Optional<ComparisonQuestion> read =
                ComparisonQuestion.read(found.question().text());
        return read.flatMap(comparison ->
                        printed(comparison, found, filters).or(() -> reckoned(comparison, found, filters)))
                .filter(GroundingCheck::holds);
    }

    private Optional<Answer.Grounded> printed(ComparisonQuestion comparison, Found found, SearchFilters filters) {
        // the plain way says as much when it is sure of its words
        boolean needed = !comparison.alternatives().isEmpty() || !ranker.trusts(found.ranked());
        return comparison.printed().filter(printed -> needed).flatMap(printed -> {
            Found words = finder.find(printed.question(), filters);
            return words.ranked().stream()
                    .filter(scored -> printed.isIn(scored.candidate()) && isTrusted(scored))
                    .findFirst()
                    .map(scored -> AnswerWriter.write(
                            printed.clause(words.question(), scored.candidate()),
                            List.of(scored.candidate()),
                            found.nearest(),
                            Confidence.of(scored)));
        });
    }

    private Optional<Answer.Grounded> reckoned(ComparisonQuestion comparison, Found found, SearchFilters filters) {
        List<String> things = comparison.alternatives().stream()
                .map(ComparisonQuestion.Alternative::label)
                .toList();
        List<List<ComparedValue>> values = new ArrayList<>();
        for (ComparisonQuestion.Alternative alternative : comparison.alternatives()) {
            values.add(values(alternative, things, filters));
            if (values.getLast().isEmpty()) {
                return Optional.empty();
            }
        }
        List<List<ComparedValue>> own =
                values.stream().map(each -> own(each, values)).toList();
        return own.isEmpty() || own.stream().anyMatch(List::isEmpty)
                ? Optional.empty()
                : together(own)
                        .or(() -> apart(own))
                        .flatMap(chosen ->
                                ComparisonWriter.write(comparison, chosen, labels.naming(chosen), found.nearest()));
    }

    /** The values that are not read as those of another thing as well; those whose print names the thing when there are. */
    private static List<ComparedValue> own(List<ComparedValue> each, List<List<ComparedValue>> all) {
        List<ComparedValue> own = each.stream()
                .filter(value -> all.stream()
                        .flatMap(List::stream)
                        .filter(other -> !other.label().equals(value.label()))
                        .noneMatch(value::isPrintOf))
                .toList();
        List<ComparedValue> named = own.stream().filter(ComparedValue::named).toList();
        return named.isEmpty() ? own : named;
    }

    private List<ComparedValue> values(
            ComparisonQuestion.Alternative alternative, List<String> labels, SearchFilters filters) {
        Found found = finder.find(alternative.question(), filters);
        Optional<Answer.Grounded> recorded = records.answer(found.question(), filters, List.of());
        List<ScoredCandidate> words = recorded.map(Comparisons::candidates)
                .orElseGet(() -> found.ranked().stream().filter(this::isTrusted).toList());
        return words.stream()
                .flatMap(scored -> ValueReader.read(found.question(), scored, alternative.label(), labels).stream())
                .toList();
    }

    private static List<ScoredCandidate> candidates(Answer.Grounded recorded) {
        return recorded.citations().stream()
                .map(citation -> Candidates.whole(citation.passage(), 1).quoting(citation.quote(), citation.lines()))
                .map(candidate -> ScoredCandidate.recorded(candidate, RECORDED))
                .toList();
    }

    private boolean isTrusted(ScoredCandidate scored) {
        return ranker.trusts(List.of(scored));
    }

    /** The best quote that prints the values of all. */
    private static Optional<List<ComparedValue>> together(List<List<ComparedValue>> values) {
        return values.getFirst().stream()
                .map(first -> values.stream()
                        .flatMap(each ->
                                each.stream().filter(first::sharesQuoteWith).limit(1))
                        .toList())
                .filter(same -> same.size() == values.size() && isConsistent(same))
                .filter(same -> same.getFirst().found().score()
                        >= TOGETHER * values.getFirst().getFirst().found().score())
                .findFirst();
    }

    /** The best value of each, unless another one nearly as good says otherwise. */
    private static Optional<List<ComparedValue>> apart(List<List<ComparedValue>> values) {
        boolean sure = values.stream().noneMatch(Comparisons::isDisputed);
        List<ComparedValue> best = values.stream().map(List::getFirst).toList();
        return sure && isConsistent(best) ? Optional.of(best) : Optional.empty();
    }

    private static boolean isConsistent(List<ComparedValue> values) {
        ComparedValue first = values.getFirst();
        return values.stream().skip(1).allMatch(first::isOfMeasureOf);
    }

    private static boolean isDisputed(List<ComparedValue> values) {
        ComparedValue best = values.getFirst();
        return values.stream()
                .filter(other -> other.found().score() >= RIVAL * best.found().score())
                .filter(other -> other.figure().isComparableTo(best.figure()))
                .anyMatch(
                        other -> other.figure().value().compareTo(best.figure().value()) != 0);
    }
}
