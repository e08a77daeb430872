package dev.gazette.answer;

import dev.gazette.passage.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a comparison: first what follows from the values, then the printed words of each with its mark. */
final class ComparisonWriter {
    private static final int SHORTEST_QUOTE = 20;
    private static final int MARK = 5;

    private ComparisonWriter() {}

    /** Empty when the values cannot be reckoned with as asked, or the answer does not fit. */
    static Optional<Answer.Grounded> write(
            ComparisonQuestion comparison, List<ComparedValue> values, List<Passage> nearest, double confidence) {
        List<List<ComparedValue>> quotes = byQuote(values);
        List<Operand> operands = values.stream()
                .map(value -> new Operand(value.label(), value.figure(), mark(quotes, value)))
                .toList();
        return reckoning(comparison, operands).map(Reckoning::written).flatMap(verdict -> {
            int room = (AnswerWriter.LONGEST - verdict.length()) / quotes.size() - MARK;
            if (room < SHORTEST_QUOTE) {
                return Optional.empty();
            }
            StringBuilder text = new StringBuilder(verdict);
            List<Citation> citations = new ArrayList<>();
            for (List<ComparedValue> quoted : quotes) {
                Candidate candidate = Candidates.withHeader(quoted.getFirst().candidate(), room);
                String quote = AnswerWriter.fit(candidate.quote(), kept(quoted), room);
                int n = citations.size() + 1;
                citations.add(new Citation(n, quote, candidate.passage(), candidate.lines()));
                text.append('\n')
                        .append(AnswerWriter.shown(quote))
                        .append(" [")
                        .append(n)
                        .append(']');
            }
            return Optional.of(new Answer.Grounded(text.toString(), citations, List.of(), nearest, confidence));
        });
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
                    case SUM -> new Reckoning.Sum(operands);
                };
        return Optional.of(reckoning).filter(Reckoning::isSound);
    }

    private static String property(ComparisonQuestion comparison, boolean share) {
        return comparison.property().orElse(share ? "高" : "多");
    }
}
