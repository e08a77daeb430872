package dev.gazette.answer;

import dev.gazette.passage.Provenance;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The figures of a label, such as its year: like all figures of an answer they must stand in what is cited. */
final class LabelFigures {
    private static final String DIGITS = "[〇零一二两三四五六七八九十百千]";
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:\\.\\d+)?|" + DIGITS + "{2,}");

    private LabelFigures() {}

    /** Whether all figures of the label stand in quotes, or in what is shown as the origin of a citation. */
    static boolean areCited(String label, List<Citation> citations) {
        List<String> cited = citations.stream()
                .flatMap(citation -> Stream.concat(
                        Stream.of(citation.quote()), origin(citation.passage().provenance())))
                .toList();
        return in(label).allMatch(figure -> cited.stream().anyMatch(words -> isPrinted(figure, words)));
    }

    /** Whether all figures of the label stand in the words, none as a part of a longer one. */
    static boolean standIn(String label, String words) {
        return in(label).allMatch(figure -> isPrinted(figure, words));
    }

    private static Stream<String> in(String label) {
        return FIGURE.matcher(label).results().map(MatchResult::group);
    }

    private static boolean isPrinted(String figure, String words) {
        Pattern whole =
                Pattern.compile("(?<![\\d.]|" + DIGITS + ")" + Pattern.quote(figure) + "(?!\\d|\\.\\d|" + DIGITS + ")");
        // cells are read one by one: side by side their figures would be one
        return Arrays.stream(words.split("[\\t\\n]"))
                .map(Plain::of)
                .anyMatch(part -> whole.matcher(part).find());
    }

    private static Stream<String> origin(Provenance provenance) {
        Provenance.ItemReference item = provenance.item();
        return Stream.of(
                        Stream.of(item.title()),
                        item.speaker().stream(),
                        provenance.date().map(LabelFigures::written).stream())
                .flatMap(words -> words);
    }

    private static String written(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
