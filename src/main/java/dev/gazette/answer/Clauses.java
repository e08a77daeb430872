package dev.gazette.answer;

import java.util.List;
import java.util.regex.Pattern;

/** Cuts printed words into clauses, each with the mark at its end: joined they are the words again. */
final class Clauses {
    /** A narrow comma or colon before a digit may stand in a figure or a time of day. */
    private static final String BEFORE_NO_DIGIT = "|(?<=[,:])(?!\\d)";

    private static final Pattern END = Pattern.compile("(?<=[，；;。：\\n])" + BEFORE_NO_DIGIT);
    private static final Pattern PART_END = Pattern.compile("(?<=[，；;。：、\\n])" + BEFORE_NO_DIGIT);

    private static final Pattern MARK = Pattern.compile("[，,；;。：:、\\n]+$");

    private Clauses() {}

    static List<String> of(String words) {
        return List.of(END.split(words));
    }

    /** The same with the parts of a list apart, where each may have a figure of its own. */
    static List<String> withPartsOfLists(String words) {
        return List.of(PART_END.split(words));
    }

    /** A clause without the mark at its end and without space around it. */
    static String withoutMark(String clause) {
        return MARK.matcher(clause).replaceAll("").strip();
    }
}
