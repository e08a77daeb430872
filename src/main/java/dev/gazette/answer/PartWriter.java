package dev.gazette.answer;

import dev.gazette.passage.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes one answer of several parts, in their order: of each the words that decide and its quotes, with their marks. */
final class PartWriter {
    private final List<Citation> citations = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    private PartWriter() {}

    /** It is as sure as the least sure of its parts. */
    static Answer.Grounded write(List<AnsweredPart> parts, List<Passage> nearest) {
        return write(parts, Optional.empty(), nearest);
    }

    /**
     * The same below what follows from the parts.
     *
     * @param reckoning whose operands have the numbers of the parts, counted from 1
     */
    static Answer.Grounded write(List<AnsweredPart> parts, Optional<Reckoning> reckoning, List<Passage> nearest) {
        PartWriter writer = new PartWriter();
        reckoning.map(Reckoning::written).ifPresent(writer.lines::add);
        for (int i = 0; i < parts.size(); i++) {
            writer.add(parts.get(i), (AnswerWriter.LONGEST - writer.length()) / (parts.size() - i));
        }
        double confidence =
                parts.stream().mapToDouble(AnsweredPart::confidence).min().orElseThrow();
        return new Answer.Grounded(String.join("\n", writer.lines), writer.citations, List.of(), nearest, confidence);
    }

    private void add(AnsweredPart part, int room) {
        int most = length() + room;
        Candidate first = part.quotes().getFirst();
        Optional<String> headline = part.deciding().flatMap(words -> Headline.of(first.quote(), words));
        Optional<Citation> known = cited(first, first.quote());
        if (known.isPresent()) {
            line(headline.orElse(first.quote()), known.get().n());
        } else {
            int n = citations.size() + 1;
            headline.ifPresent(words -> line(words, n));
            cite(first, AnswerWriter.fit(first.quote(), headline.orElse(""), room(most)));
        }
        for (Candidate other : part.quotes().subList(1, part.quotes().size())) {
            if (cited(other, other.quote()).isEmpty() && other.quote().length() <= room(most)) {
                cite(other, other.quote());
            }
        }
    }

    /** The citation that has these words of a passage already. */
    private Optional<Citation> cited(Candidate candidate, String words) {
        return citations.stream()
                .filter(citation -> citation.passage().equals(candidate.passage())
                        && citation.quote().contains(words))
                .findFirst();
    }

    private void cite(Candidate candidate, String quote) {
        int n = citations.size() + 1;
        citations.add(new Citation(n, quote, candidate.passage(), candidate.lines()));
        line(quote, n);
    }

    private void line(String words, int n) {
        String line = AnswerWriter.shown(words) + mark(n);
        if (!lines.contains(line)) {
            lines.add(line);
        }
    }

    /** Characters left for a quote before so many are reached. */
    private int room(int most) {
        return Math.max(1, most - length() - mark(citations.size() + 1).length() - 1);
    }

    private int length() {
        return lines.stream().mapToInt(line -> line.length() + 1).sum();
    }

    private static String mark(int n) {
        return " [" + n + "]";
    }
}
