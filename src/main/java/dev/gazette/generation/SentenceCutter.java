package dev.gazette.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts words that come in pieces into sentences. A sentence ends at its end mark, outside of quotes and brackets, and the
 * marks of citations behind it belong to it; so it is known to be over when something else follows, or at once when its
 * marks stand before the end mark. A line break ends it always, and so does a length that no sentence has.
 */
final class SentenceCutter {
    private static final int LONGEST = 400;
    private static final String ENDS = "。！？；!?;";
    private static final String OPENING = "《“（(「『〈";
    private static final String CLOSING = "》”）)」』〉";

    private static final String MARKS = "[ \\t\\u3000]*(?:[\\[［【]\\^?[0-9,，、 ]+[\\]］】][ \\t\\u3000]*)*";
    private static final Pattern MARKS_BEHIND = Pattern.compile(MARKS);
    private static final Pattern MARKS_TO_COME = Pattern.compile(MARKS + "(?:[\\[［【]\\^?[0-9,，、 ]*)?");

    private static final Pattern MARKED_BEFORE =
            Pattern.compile(".*[\\[［【]\\^?[0-9,，、 ]+[\\]］】]\\s*[" + ENDS + "]+", Pattern.DOTALL);

    private final StringBuilder waiting = new StringBuilder();

    /** Whether a sentence was given before it could be known whether more marks follow; they are of no use then. */
    private boolean early;

    /** Takes the next piece and gives the sentences that are over. */
    List<String> add(String piece) {
        waiting.append(piece.replace("\r", ""));
        if (early) {
            leaveOutMarks();
        }
        List<String> over = new ArrayList<>();
        for (int end = end(); end > 0; end = end()) {
            String sentence = waiting.substring(0, end);
            waiting.delete(0, end);
            early = waiting.isEmpty() && MARKED_BEFORE.matcher(sentence).matches();
            if (!sentence.isBlank()) {
                over.add(sentence);
            }
        }
        return over;
    }

    private void leaveOutMarks() {
        Matcher toCome = MARKS_TO_COME.matcher(waiting);
        if (!toCome.lookingAt() || toCome.end() < waiting.length()) {
            Matcher marks = MARKS_BEHIND.matcher(waiting);
            waiting.delete(0, marks.lookingAt() ? marks.end() : 0);
            early = false;
        }
    }

    /** What is left when nothing more comes. */
    Optional<String> rest() {
        return Optional.of(waiting.toString()).filter(words -> !words.isBlank());
    }

    /** Where the first sentence is over, or 0 when that is not known yet. */
    private int end() {
        int depth = 0;
        for (int i = 0; i < waiting.length(); i++) {
            char c = waiting.charAt(i);
            if (c == '\n' || i >= LONGEST) {
                return i + 1;
            }
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            }
            if (depth == 0 && endsAt(i)) {
                return behindMarks(i + 1);
            }
        }
        return 0;
    }

    /** An end mark, or a quote that closes behind one; of several in a row the last. */
    private boolean endsAt(int i) {
        char c = waiting.charAt(i);
        boolean closesBehindOne = CLOSING.indexOf(c) >= 0 && i > 0 && ENDS.indexOf(waiting.charAt(i - 1)) >= 0;
        boolean ends = ENDS.indexOf(c) >= 0 || closesBehindOne;
        boolean goesOn = i + 1 < waiting.length() && (ENDS + CLOSING).indexOf(waiting.charAt(i + 1)) >= 0;
        return ends && !goesOn;
    }

    /** The offset behind marks of citations and a line break; 0 while more marks may come. */
    private int behindMarks(int from) {
        if (from == waiting.length()
                && MARKED_BEFORE.matcher(waiting.substring(0, from)).matches()) {
            return from;
        }
        Matcher toCome = MARKS_TO_COME.matcher(waiting).region(from, waiting.length());
        if (toCome.lookingAt() && toCome.end() == waiting.length()) {
            return 0;
        }
        Matcher behind = MARKS_BEHIND.matcher(waiting).region(from, waiting.length());
        int end = behind.lookingAt() ? behind.end() : from;
        return waiting.charAt(end) == '\n' ? end + 1 : end;
    }
}
