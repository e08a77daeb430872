package dev.gazette.answer;

import dev.gazette.retrieval.SearchFilters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Answers questions that compare or reckon: printed words that compare by themselves when there are, else the values of
 * each thing and what follows from them. When the values are not found with certainty there is no answer here.
 */
@ApplicationScoped
class Comparisons {
    private static final double RECORDED = 0.95;
    /** Figures that can be reckoned with as asked say of themselves that the words are the right ones. */
    private static final double LEAST_TRUST = 0.2;

    /** In rows and lines, figures that stand next to each other need not belong together. */
    private static final Pattern LINES = Pattern.compile("[\\t\\n]");

    private static final Pattern NAME = Pattern.compile("\\d|[省市区县镇乡村局院委会校年月]|街道|季度");

    private final WordFinder finder;
    private final CandidateRanker ranker;
    private final RecordAnswers records;
    private final LabelQuotes labels;
    private final PairAnswers pairs;

    Comparisons(
            WordFinder finder, CandidateRanker ranker, RecordAnswers records, LabelQuotes labels, PairAnswers pairs) {
        this.finder = finder;
        this.ranker = ranker;
        this.records = records;
        this.labels = labels;
        this.pairs = pairs;
    }

    /** Empty when the question compares nothing, or what it compares is not found with certainty. */
    Optional<Answer.Grounded> answer(Found found, SearchFilters filters) {
        Optional<ComparisonQuestion> read =
                ComparisonQuestion.read(found.question().text());
        return inBestWords(found).or(() -> compared(read, found, filters)).or(() -> pairs.answer(found));
    }

    /** What follows from figures that the best words print together, when these can be trusted. */
    private Optional<Answer.Grounded> inBestWords(Found found) {
        if (Trust.in(found.ranked()) < LEAST_TRUST) {
            return Optional.empty();
        }
        ScoredCandidate best = found.ranked().getFirst();
        return changed(found, best, PrintedChange::asked)
                .or(() -> changed(found, best, PrintedChange::only))
                .or(() -> isLine(best) ? Optional.empty() : ordered(found, best))
                .filter(GroundingCheck::holds);
    }

    private interface Changes {
        List<PrintedChange> in(Question question, String quote, int n);
    }

    private static Optional<Answer.Grounded> changed(Found found, ScoredCandidate likely, Changes read) {
        Question question = found.question();
        List<PrintedChange> changes = PrintedChange.isAskedBy(question.text()) && !isLine(likely)
                ? read.in(question, likely.candidate().quote(), 1)
                : List.of();
        return changes.isEmpty()
                ? Optional.empty()
                : ReckonedQuote.write(
                        changes.stream().map(PrintedChange::reckoning).toList(),
                        changes.getFirst().clause(),
                        changes.getLast().clause(),
                        likely,
                        found.nearest());
    }

    private static boolean isLine(ScoredCandidate words) {
        return LINES.matcher(words.candidate().quote()).find();
    }

    private static Optional<Answer.Grounded> ordered(Found found, ScoredCandidate best) {
        String question = found.question().text();
        return PrintedOrder.asked(question, best.candidate().quote(), 1)
                .flatMap(order -> ReckonedQuote.write(
                        order.reckonings(question),
                        order.operands().getFirst().figure().printed(),
                        order.operands().getLast().figure().printed(),
                        best,
                        found.nearest()));
    }

    private Optional<Answer.Grounded> compared(Optional<ComparisonQuestion> read, Found found, SearchFilters filters) {
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
        List<ComparedSide> sides = new ArrayList<>();
        for (ComparisonQuestion.Alternative alternative : comparison.alternatives()) {
            sides.add(side(alternative, things, filters));
            if (sides.getLast().values().isEmpty()) {
                return Optional.empty();
            }
        }
        return ComparedSide.chosen(sides, things).flatMap(chosen -> written(comparison, chosen, found));
    }

    /** Things that are printed in other words than those of the question are told by their order in it. */
    private Optional<Answer.Grounded> written(ComparisonQuestion comparison, List<ComparedValue> chosen, Found found) {
        return ComparisonWriter.write(comparison, chosen, labels.naming(chosen), found.nearest())
                .filter(GroundingCheck::holds)
                .or(() -> chosen.size() == Operand.IN_ORDER.size() && areTold(chosen)
                        ? ComparisonWriter.write(comparison, inOrder(chosen), List.of(), found.nearest())
                        : Optional.empty());
    }

    /**
     * Whether the print of each has a word of its question that the other question does not have. Names of places, organs and
     * periods have one form only and must be printed themselves.
     */
    private static boolean areTold(List<ComparedValue> values) {
        ComparedValue one = values.getFirst();
        ComparedValue other = values.getLast();
        return values.stream().noneMatch(value -> NAME.matcher(value.label()).find())
                && one.isToldFrom(other)
                && other.isToldFrom(one);
    }

    private static List<ComparedValue> inOrder(List<ComparedValue> values) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> values.get(i).called(Operand.IN_ORDER.get(i)))
                .toList();
    }

    private ComparedSide side(ComparisonQuestion.Alternative alternative, List<String> labels, SearchFilters filters) {
        Found found = finder.find(alternative.question(), filters);
        Optional<Answer.Grounded> recorded = records.answer(found.question(), filters, List.of());
        List<ScoredCandidate> words = recorded.map(Comparisons::candidates)
                .orElseGet(() -> found.ranked().stream().filter(this::isTrusted).toList());
        List<ComparedValue> values = words.stream()
                .flatMap(scored -> ValueReader.read(found.question(), scored, alternative.label(), labels).stream())
                .toList();
        return new ComparedSide(alternative.label(), found.question(), values);
    }

    private static List<ScoredCandidate> candidates(Answer.Grounded recorded) {
        return recorded.citations().stream()
                .map(citation -> Candidates.whole(citation.passage(), 1).quoting(citation.quote(), citation.lines()))
                .map(candidate -> ScoredCandidate.recorded(candidate, RECORDED))
                .toList();
    }

    private boolean isTrusted(ScoredCandidate scored) {
        return Trust.in(List.of(scored)) >= LEAST_TRUST;
    }
}
