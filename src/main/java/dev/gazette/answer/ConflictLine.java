package dev.gazette.answer;

import dev.gazette.passage.Provenance;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The line of an answer that sets contradicting values side by side, each with who printed it, where and when. */
final class ConflictLine {
    private static final String OPENING = "各处数字不一致：";
    private static final String BETWEEN = "；";
    private static final int LONGEST_TITLE = 56;

    private ConflictLine() {}

    static String of(Conflict conflict, List<Citation> citations) {
        return conflict.values().stream()
                .map(value -> value.value() + origin(value.n(), citations).orElse("") + "[" + value.n() + "]")
                .collect(Collectors.joining(BETWEEN, OPENING, ""));
    }

    static boolean opens(String line) {
        return line.startsWith(OPENING);
    }

    /** Whether the line is exactly what the conflicts of the answer and the origins of their citations say. */
    static boolean isTraced(String line, Answer.Grounded answer) {
        return answer.conflicts().stream().anyMatch(conflict -> line.equals(of(conflict, answer.citations())));
    }

    /** Whether each value stands in the quote of its citation, no two are equal and no two have one citation. */
    static boolean isPrinted(Conflict conflict, List<Citation> citations) {
        Set<String> values = new HashSet<>();
        Set<Integer> marks = new HashSet<>();
        return conflict.values().size() > 1
                && conflict.values().stream()
                        .allMatch(value -> values.add(value.value())
                                && marks.add(value.n())
                                && citations.stream()
                                        .filter(citation -> citation.n() == value.n())
                                        .anyMatch(citation -> stands(value.value(), Plain.of(citation.quote()))));
    }

    /** The figure itself and not the end or beginning of a longer one: 48家 does not stand in 848家. */
    private static boolean stands(String value, String quote) {
        return !value.isBlank()
                && Pattern.compile("(?<![\\d.,])" + Pattern.quote(Plain.of(value)) + "(?![\\d]|[.,]\\d)")
                        .matcher(quote)
                        .find();
    }

    private static Optional<String> origin(int mark, List<Citation> citations) {
        return citations.stream()
                .filter(citation -> citation.n() == mark)
                .map(citation -> origin(citation.passage().provenance()))
                .findFirst();
    }

    private static String origin(Provenance provenance) {
        String title = provenance.item().title().replaceAll("\\s+", "");
        String speaker = provenance.item().speaker().orElse("");
        String day = provenance
                .date()
                .map(date -> date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日")
                .orElse("");
        return Stream.of(shortened(title), speaker, day)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("，", "（", "）"));
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
