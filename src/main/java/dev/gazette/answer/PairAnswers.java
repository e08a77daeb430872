package dev.gazette.answer;

import dev.gazette.answer.ComparisonQuestion.Alternative;
import dev.gazette.answer.ComparisonQuestion.Ask;
import dev.gazette.index.Archive;
import dev.gazette.retrieval.RankedPassage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Answers comparisons whose question is built in a way that cannot be taken apart: the two figures are told by what their
 * words share with the question.
 */
@ApplicationScoped
class PairAnswers {
    private static final int PASSAGES = 8;
    private static final int LIKELY = 3;

    /** What is left need not be reckoned: 使用超过二十年的还有多少台. */
    private static final Pattern LEFT = Pattern.compile("还[有剩]");

    /** Two figures that can be reckoned with as asked say of themselves that the words are the right ones. */
    private static final double LEAST_TRUST = 0.2;

    private final LabelQuotes labels;

    private final Archive archive;

    PairAnswers(LabelQuotes labels, Archive archive) {
        this.labels = labels;
        this.archive = archive;
    }

    /** Empty when the question compares nothing, or no two figures stand out. */
    Optional<Answer.Grounded> answer(Found found) {
        return PairAsk.of(found.question().text())
                .flatMap(ask -> FigurePair.of(found.question(), candidates(found), likely(found))
                        .filter(pair -> ask != Ask.CHANGE || pair.isInTime())
                        .or(() -> inBestWords(ask, found))
                        .flatMap(pair -> write(ask, pair, found)))
                .or(() -> ordered(found))
                .filter(GroundingCheck::holds);
    }

    private static Optional<FigurePair> inBestWords(Ask ask, Found found) {
        boolean isOfTwo = (ask == Ask.GAP || ask == Ask.RATIO)
                && !LEFT.matcher(found.question().text()).find();
        return found.ranked().stream()
                .limit(1)
                .filter(best -> isOfTwo && Trust.in(found.ranked()) >= LEAST_TRUST)
                .map(ScoredCandidate::candidate)
                .filter(words -> !words.quote().contains("\t"))
                .flatMap(words -> Stream.of(words, Candidates.inWholeSentence(words)))
                .flatMap(words -> FigurePair.only(found.question(), words).stream())
                .findFirst();
    }

    /** Which row of a table is the most. */
    private Optional<Answer.Grounded> ordered(Found found) {
        if (!PrintedOrder.asksMost(found.question().text())) {
            return Optional.empty();
        }
        Stream<Candidate> likely = found.ranked().stream().limit(LIKELY).map(ScoredCandidate::candidate);
        return Stream.concat(likely, rowsOfBest(found))
                .filter(candidate -> !TableCell.header(candidate).isEmpty())
                .findFirst()
                .flatMap(row -> TableOrder.of(found.question(), rowsOf(row)))
                .flatMap(order -> write(order, found));
    }

    /** The rows of the passage that was found first. */
    private static Stream<Candidate> rowsOfBest(Found found) {
        return Candidates.of(found.hits().stream().limit(1).toList()).stream();
    }

    /** Long tables are cut into several passages. */
    private List<Candidate> rowsOf(Candidate row) {
        List<String> header = TableCell.header(row);
        return archive.passagesOf(row.passage().provenance().item().id()).stream()
                .flatMap(passage -> Candidates.of(List.of(new RankedPassage(passage, 1, List.of()))).stream())
                .filter(other -> TableCell.header(other).equals(header))
                .toList();
    }

    private static Optional<Answer.Grounded> write(TableOrder order, Found found) {
        String lines = lines(order.reckonings(found.question().text()));
        List<Citation> citations = new ArrayList<>();
        for (PlacedFigure figure : order.figures()) {
            Candidate row = figure.candidate();
            citations.add(new Citation(citations.size() + 1, row.quote(), row.passage(), row.lines()));
        }
        double confidence = Confidence.rounded(best(found));
        return lines.isEmpty() || lines.length() > AnswerWriter.LONGEST
                ? Optional.empty()
                : Optional.of(new Answer.Grounded(lines, citations, List.of(), found.nearest(), confidence));
    }

    /** Of several orders of the same things the first when all do not fit: its ends show them all. */
    private static String lines(List<Reckoning> reckonings) {
        List<String> all = reckonings.stream()
                .filter(Reckoning::isSound)
                .map(Reckoning::written)
                .toList();
        String lines = String.join("\n", all);
        return lines.length() <= AnswerWriter.LONGEST || all.size() < 2 ? lines : all.getFirst() + "\n" + all.getLast();
    }

    private static List<Candidate> candidates(Found found) {
        return Candidates.of(found.hits().stream().limit(PASSAGES).toList());
    }

    private static Set<String> likely(Found found) {
        return found.ranked().stream()
                .limit(LIKELY)
                .map(scored -> scored.candidate().quote())
                .collect(Collectors.toSet());
    }

    private Optional<Answer.Grounded> write(Ask ask, FigurePair pair, Found found) {
        List<PlacedFigure> figures = pair.inOrderOf(found.question().text());
        List<String> names = names(figures);
        if (names.equals(Operand.IN_ORDER) && !pair.isOrdered(found.question().text())) {
            return Optional.empty();
        }
        List<ComparedValue> values = IntStream.of(0, 1)
                .mapToObj(i -> value(names.get(i), figures.get(i), found))
                .toList();
        Optional<String> property = NamedAlternatives.property(found.question().text());
        List<Alternative> alternatives = names.stream()
                .map(name -> new Alternative(name, found.question().text()))
                .toList();
        return ComparisonWriter.write(
                new ComparisonQuestion(ask == Ask.CHANGE ? Ask.GAP : ask, property, alternatives, Optional.empty()),
                values,
                labels.naming(values),
                found.nearest());
    }

    /** What the print calls them, or their order in the question. */
    private static List<String> names(List<PlacedFigure> figures) {
        boolean sameRow = figures.getFirst().isInQuoteOf(figures.getLast());
        List<String> printed =
                figures.stream().map(figure -> figure.name(sameRow)).toList();
        boolean told = !printed.getFirst().equals(printed.getLast())
                && printed.stream().allMatch(Operand::isLabel);
        return told ? printed : Operand.IN_ORDER;
    }

    /** The figure with what speaks for its own print, which is cited. */
    static ComparedValue value(String name, PlacedFigure figure, Found found) {
        ScoredCandidate scored = found.ranked().stream()
                .filter(ranked -> ranked.candidate().sharesQuoteWith(figure.candidate()))
                .findFirst()
                .orElseGet(() -> ScoredCandidate.recorded(figure.candidate(), best(found)));
        return new ComparedValue(name, figure.figure(), figure.words(), figure.at(), true, scored, found.question());
    }

    private static double best(Found found) {
        return found.ranked().stream().mapToDouble(ScoredCandidate::score).max().orElse(0);
    }
}
