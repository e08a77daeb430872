package dev.gazette.answer;

import dev.gazette.passage.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes an answer from chosen candidates: deciding words first, then the printed words, each with its mark. */
final class AnswerWriter {
    /** Longest answer in characters, marks included. */
    static final int LONGEST = 400;

    /** Characters of a mark with its line break, such as " [12]". */
    private static final int MARK = 6;

    private static final Pattern MARKED = Pattern.compile(" \\[\\d{1,3}]$");
    private static final String LAST_CLAUSE = "。；，、;,";

    private AnswerWriter() {}

    /** Writes the entries of a list, one a line; only the longest are cut where not all fit, and they are cited whole. */
    static Answer.Grounded list(Enumeration list, List<Passage> nearest, double confidence) {
        List<String> entries = list.entries().stream()
                .map(entry -> shown(entry.sentence().text()))
                .toList();
        int room = roomEach(entries);
        StringBuilder text = new StringBuilder();
        List<Citation> citations = new ArrayList<>();
        for (Enumeration.Entry entry : list.entries()) {
            int n = citations.size() + 1;
            String quote = entry.sentence().text();
            citations.add(
                    new Citation(n, quote, entry.passage(), entry.sentence().lines()));
            text.append(fit(shown(quote), "", room)).append(" [").append(n).append("]\n");
        }
        return new Answer.Grounded(text.toString().strip(), citations, List.of(), nearest, confidence);
    }

    /** The most characters that every entry may have so that all of them fit: short ones leave room to the others. */
    private static int roomEach(List<String> entries) {
        int left = LONGEST;
        int room = LONGEST;
        List<Integer> lengths =
                entries.stream().map(entry -> entry.length() + MARK).sorted().toList();
        for (int i = 0; i < lengths.size(); i++) {
            room = left / (lengths.size() - i);
            left -= Math.min(lengths.get(i), room);
        }
        return room - MARK;
    }

    /** Writes the clause with the words that decide, part of the first quote, and the quotes. */
    static Answer.Grounded write(
            Optional<String> deciding, List<Candidate> chosen, List<Passage> nearest, double confidence) {
        StringBuilder text = new StringBuilder();
        List<Citation> citations = new ArrayList<>();
        Optional<String> headline =
                deciding.flatMap(words -> Headline.of(chosen.getFirst().quote(), words));
        headline.ifPresent(words -> text.append(shown(words)).append(" [1]\n"));
        for (Candidate candidate : chosen) {
            String mark = " [" + (citations.size() + 1) + "]";
            boolean first = citations.isEmpty();
            String keep = first ? headline.orElse("") : "";
            String quote = fit(candidate.quote(), keep, LONGEST - text.length() - mark.length() - 1);
            boolean whole = quote.length() == candidate.quote().length();
            if (first || whole) {
                citations.add(new Citation(citations.size() + 1, quote, candidate.passage(), candidate.lines()));
                text.append(shown(quote)).append(mark).append('\n');
            }
        }
        return new Answer.Grounded(text.toString().strip(), citations, List.of(), nearest, confidence);
    }

    /** A line of an answer without the mark at its end. */
    static String unmarked(String line) {
        return MARKED.matcher(line).replaceFirst("");
    }

    /** Bold marks of the source are for pages, not for the sentence of an answer; cells are set apart by a space. */
    static String shown(String quote) {
        return quote.replace("*", "").replaceAll("[\\t\\n]+", " ").strip();
    }

    /** The quote itself, or a part of it that fits, holds the words to keep and ends with a clause. */
    static String fit(String quote, String keep, int room) {
        if (quote.length() <= room) {
            return quote;
        }
        int kept = quote.indexOf(keep);
        int begin = kept + keep.length() <= room ? 0 : Math.min(kept, quote.length() - room);
        String cut = quote.substring(begin, begin + Math.max(1, room));
        int clause = LAST_CLAUSE.chars().map(cut::lastIndexOf).max().orElse(-1) + 1;
        int least = kept - begin + keep.length();
        return cut.substring(0, clause >= least && clause > room / 2 ? clause : betweenFigures(cut, least));
    }

    /** Where words can be cut without cutting a figure, or a character of two halves. */
    private static int betweenFigures(String cut, int least) {
        int end = cut.length();
        while (end > Math.max(1, least) && isOpen(cut.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isOpen(char last) {
        return Character.isDigit(last) || last == '.' || last == ',' || Character.isHighSurrogate(last);
    }
}
