package dev.gazette.answer;

import dev.gazette.passage.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a comparison: first what follows from the values, then the printed words of each with its mark. */
final class ComparisonWriter {
    private static final int SHORTEST_QUOTE = 20;
    private static final int MARK = 5;

    /** Characters of a header and a row that are quoted as one: of farther rows not all between is quoted. */
    private static final int NEAR_HEADER = 160;

    private ComparisonWriter() {}

    /**
     * Empty when the values cannot be reckoned with as asked, or the answer does not fit.
     *
     * @param naming words that say what the values are of, where their own do not
     */
    static Optional<Answer.Grounded> write(
            ComparisonQuestion comparison, List<ComparedValue> values, List<Candidate> naming, List<Passage> nearest) {
        List<List<ComparedValue>> quotes = byQuote(values);
        List<Operand> operands = values.stream()
                .map(value -> new Operand(value.label(), value.figure(), mark(quotes, value)))
                .toList();
        List<Candidate> heads = headers(values).distinct().toList();
        List<Candidate> explaining =
                Stream.concat(naming.stream(), heads.stream()).distinct().toList();
        return reckoning(comparison, operands)
                .map(Reckoning::written)
                .flatMap(verdict -> cited(quotes, heads, verdict)
                        .filter(citations ->
                                values.stream().allMatch(value -> LabelFigures.areCited(value.label(), citations)))
                        .or(() -> cited(quotes, explaining, verdict))
                        .or(() -> cited(quotes, naming, verdict))
                        .map(citations -> new Answer.Grounded(
                                verdict + shown(citations), citations, List.of(), nearest, confidence(values))));
    }

    /** The headers of rows that stand far below them. */
    private static Stream<Candidate> headers(List<ComparedValue> values) {
        return values.stream()
                .map(ComparedValue::candidate)
                .filter(row -> Candidates.withHeader(row, NEAR_HEADER).quote().equals(row.quote()))
                .flatMap(row -> Candidates.headerOf(row).stream());
    }

    /** The words of the values and the words that name them, as much of each as fits below the verdict. */
    private static Optional<List<Citation>> cited(
            List<List<ComparedValue>> quotes, List<Candidate> naming, String verdict) {
        int room = (AnswerWriter.LONGEST - verdict.length()) / (quotes.size() + naming.size()) - MARK;
        if (room < SHORTEST_QUOTE) {
            return Optional.empty();
        }
        List<Citation> citations = new ArrayList<>();
        quotes.forEach(quoted -> {
            Candidate candidate = Candidates.withHeader(quoted.getFirst().candidate(), Math.min(room, NEAR_HEADER));
            cite(candidate, AnswerWriter.fit(candidate.quote(), kept(quoted), room), citations);
        });
        List<String> labels =
                quotes.stream().flatMap(List::stream).map(ComparedValue::label).toList();
        naming.forEach(words -> cite(words, AnswerWriter.fit(words.quote(), named(labels, words), room), citations));
        return Optional.of(citations);
    }

    private static void cite(Candidate candidate, String quote, List<Citation> citations) {
        citations.add(new Citation(citations.size() + 1, quote, candidate.passage(), candidate.lines()));
    }

    private static String shown(List<Citation> citations) {
        return citations.stream()
                .map(citation -> "\n" + AnswerWriter.shown(citation.quote()) + " [" + citation.n() + "]")
                .collect(Collectors.joining());
    }

    /** That of the value which least speaks for. */
    private static double confidence(List<ComparedValue> values) {
        return values.stream()
                .map(ComparedValue::found)
                .min(Comparator.comparingDouble(ScoredCandidate::score))
                .map(Confidence::of)
                .orElseThrow();
    }

    /** The part of the words from the first label that they name to the last. */
    private static String named(List<String> labels, Candidate naming) {
        String words = naming.quote();
        List<int[]> places = labels.stream()
                .map(label -> new int[] {words.indexOf(label), label.length()})
                .filter(place -> place[0] >= 0)
                .toList();
        int begin = places.stream().mapToInt(place -> place[0]).min().orElse(0);
        int end = places.stream().mapToInt(place -> place[0] + place[1]).max().orElse(0);
        return words.substring(begin, Math.max(begin, end));
    }

    /** Values that one quote prints together. */
    private static List<List<ComparedValue>> byQuote(List<ComparedValue> values) {
        List<List<ComparedValue>> quotes = new ArrayList<>();
        for (ComparedValue value : values) {
            quotes.stream()
                    .filter(quoted -> quoted.getFirst().sharesQuoteWith(value))
                    .findFirst()
                    .ifPresentOrElse(quoted -> quoted.add(value), () -> quotes.add(new ArrayList<>(List.of(value))));
        }
        return quotes;
    }

    private static int mark(List<List<ComparedValue>> quotes, ComparedValue value) {
        for (int i = 0; i < quotes.size(); i++) {
            if (quotes.get(i).contains(value)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("Every value has a quote but this has none: " + value);
    }

    /** The part of the quote from the first value to the last. */
    private static String kept(List<ComparedValue> quoted) {
        String quote = quoted.getFirst().candidate().quote();
        int begin = quote.length();
        int end = 0;
        for (ComparedValue value : quoted) {
            int at = quote.indexOf(value.words(), value.at());
            begin = Math.min(begin, at);
            end = Math.max(end, at + value.words().length());
        }
        return quote.substring(begin, end);
    }

    private static Optional<Reckoning> reckoning(ComparisonQuestion comparison, List<Operand> operands) {
        Operand first = operands.getFirst();
        Operand last = operands.getLast();
        boolean share = first.figure().unit().equals("%");
        Reckoning reckoning =
                switch (comparison.ask()) {
                    case WHICH -> new Reckoning.Order(property(comparison, share), operands);
                    case TREND -> new Reckoning.Trend(first, last);
                    case CHANGE -> new Reckoning.Change(first, last);
                    // the growth of a share is told in points
                    case GROWTH -> share ? new Reckoning.Change(first, last) : new Reckoning.Growth(first, last);
                    case GAP -> new Reckoning.Gap(first, last);
                    case RATIO -> new Reckoning.Ratio(first, last);
                    case SUM -> new Reckoning.Sum(operands);
                };
        return Optional.of(reckoning).filter(Reckoning::isSound);
    }

    private static String property(ComparisonQuestion comparison, boolean share) {
        return comparison.property().orElse(share ? "高" : "多");
    }
}
