package dev.gazette.answer;

import dev.gazette.passage.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes an answer whose places contradict each other: all values first, then the words that print them. */
final class ConflictWriter {
    private static final String CLAUSE_ENDS = "，。；、,;";
    private static final Pattern AROUND_NAME =
            Pattern.compile("^[^\\p{IsHan}a-z]+|^(?:截[至止])?目前|(?:[共已]?[达有](?:到)?|为|共)$");
    /** Room below which a quote says too little about its figure. */
    private static final int LEAST_ROOM = 30;

    private ConflictWriter() {}

    /** The answer; empty when the values and their quotes have no room in an answer. */
    static Optional<Answer.Grounded> write(List<PrintedMeasure> values, List<Passage> nearest, double confidence) {
        return write(values, Optional.empty(), nearest, confidence);
    }

    /**
     * The same with what follows from the values.
     *
     * @param reckoning whose operands have the numbers of the values, counted from 1
     */
    static Optional<Answer.Grounded> write(
            List<PrintedMeasure> values, Optional<Reckoning> reckoning, List<Passage> nearest, double confidence) {
        Conflict conflict = conflict(values);
        List<Citation> whole = citations(values, Integer.MAX_VALUE);
        String line = ConflictLine.of(conflict, whole)
                + reckoning.map(follows -> "\n" + follows.written()).orElse("");
        int mark = " [1]\n".length();
        int room = (AnswerWriter.LONGEST - line.length() - 1) / values.size() - mark;
        if (room < LEAST_ROOM) {
            return Optional.empty();
        }
        List<Citation> citations = citations(values, room);
        StringBuilder text = new StringBuilder(line);
        citations.forEach(citation -> text.append('\n')
                .append(AnswerWriter.shown(citation.quote()))
                .append(" [")
                .append(citation.n())
                .append(']'));
        return Optional.of(new Answer.Grounded(text.toString(), citations, List.of(conflict), nearest, confidence));
    }

    private static Conflict conflict(List<PrintedMeasure> values) {
        List<Conflict.Value> printed = new ArrayList<>();
        for (PrintedMeasure value : values) {
            printed.add(new Conflict.Value(value.measure().figure().printed(), printed.size() + 1));
        }
        return new Conflict(about(values.getFirst().measure()), printed);
    }

    /** What is measured, without what only leads to the figure. */
    static String about(Measure measure) {
        return AROUND_NAME.matcher(measure.words()).replaceAll("");
    }

    private static List<Citation> citations(List<PrintedMeasure> values, int room) {
        List<Citation> citations = new ArrayList<>();
        for (PrintedMeasure value : values) {
            citations.add(new Citation(
                    citations.size() + 1,
                    cut(value, room),
                    value.passage(),
                    value.sentence().lines()));
        }
        return citations;
    }

    /** The sentence, or the clauses around its figure that have room. */
    private static String cut(PrintedMeasure value, int room) {
        String text = value.sentence().text();
        if (text.length() <= room) {
            return text;
        }
        String figure = value.measure().figure().printed();
        int end = rawLength(text, value.measure().figure().end());
        int begin = value.measure().inTable() ? text.indexOf(figure) : Math.max(0, end - figure.length());
        int last = value.measure().inTable() ? begin + figure.length() : end;
        int from = from(text, Math.max(0, begin), last, room);
        int to = Math.min(text.length(), from + room);
        while (to > last && to < text.length() && CLAUSE_ENDS.indexOf(text.charAt(to - 1)) < 0) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The earliest beginning of a clause from which the figure still has room. */
    private static int from(String text, int figure, int end, int room) {
        int earliest = Math.max(0, end - room);
        for (int i = earliest; i < figure; i++) {
            if (i == 0 || CLAUSE_ENDS.indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return earliest;
    }

    /** How much of a text as printed has this length in the form of {@link Plain}. */
    private static int rawLength(String text, int plainLength) {
        int plain = 0;
        int i = 0;
        while (i < text.length() && plain < plainLength) {
            plain += Plain.of(text.substring(i, i + 1)).length();
            i++;
        }
        return i;
    }
}
