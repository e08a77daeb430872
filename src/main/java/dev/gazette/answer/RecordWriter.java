package dev.gazette.answer;

import dev.gazette.passage.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Writes the printed words of records. Whoever asks for names wants all of them: what does not fit into an answer is cited
 * whole all the same, and the last line says where the rest stands.
 */
final class RecordWriter {
    private static final String REST = "其余见";
    private static final Pattern REST_LINE = Pattern.compile("^" + REST + "(?: \\[\\d{1,3}])+$");
    private static final Pattern MARK = Pattern.compile("\\[(\\d{1,3})]");
    private static final int LONGEST_MARK = 5;

    private RecordWriter() {}

    static Answer.Grounded write(List<Candidate> words, List<Passage> nearest, double confidence) {
        List<Citation> citations = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        StringBuilder rest = new StringBuilder();
        int reserved = REST.length() + words.size() * LONGEST_MARK;
        for (Candidate candidate : words) {
            int n = citations.size() + 1;
            String mark = " [" + n + "]";
            citations.add(new Citation(n, candidate.quote(), candidate.passage(), candidate.lines()));
            String shown = AnswerWriter.shown(candidate.quote());
            int room = AnswerWriter.LONGEST - reserved - text.length() - mark.length() - 1;
            boolean whole = shown.length() <= room;
            if (whole || text.isEmpty()) {
                text.append(AnswerWriter.fit(shown, "", room)).append(mark).append('\n');
            }
            rest.append(whole ? "" : mark);
        }
        String end = rest.isEmpty() ? "" : REST + rest;
        return new Answer.Grounded((text + end).strip(), citations, List.of(), nearest, confidence);
    }

    /** Whether a line says nothing but where the rest stands. */
    static boolean isRest(String line) {
        return REST_LINE.matcher(line).matches();
    }

    /** The numbers of the citations that such a line names. */
    static IntStream marks(String line) {
        return MARK.matcher(line).results().mapToInt(mark -> Integer.parseInt(mark.group(1)));
    }
}
