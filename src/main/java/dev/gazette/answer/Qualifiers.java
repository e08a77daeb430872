package dev.gazette.answer;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words before a figure that make it one of something else than what is measured. Readers of figures add what only they heed. */
final class Qualifiers {
    private static final String CHANGE = "增长|增加|增幅|下降|减少|提高|降低|上升|上涨|回落|超过|超额|高于|低于|多";
    private static final List<String> MEASURES = List.of("新增", "人均", "户均", "平均", "预计", "计划");

    private Qualifiers() {}

    /**
     * Ends words behind which a figure says by how much, and not how much.
     *
     * @param more other such words, as alternatives of a pattern
     */
    static Pattern change(String more) {
        return Pattern.compile("(?:" + CHANGE + "|" + more + ")了?(?:约|近)?$");
    }

    /** Words that make of a measure another one unless the question has them too. */
    static List<String> measures(String... more) {
        return Stream.concat(MEASURES.stream(), Stream.of(more)).toList();
    }
}
