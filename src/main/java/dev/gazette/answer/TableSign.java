package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import dev.gazette.passage.Passage;
import dev.gazette.passage.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sign that marks rows of a table, and what the note of the table says that it means.
 *
 * @param sign one character
 * @param meaning in the form of {@link Plain}
 * @param note the words that explain it
 */
record TableSign(String sign, String meaning, Candidate note) {
    private static final Pattern EXPLAINED = Pattern.compile(
            "[“\"‘「]?([★☆▲△▼▽●○◆◇■□※✓√])[”\"’」]?\\s?(?:表示|代表|标注|标记|为|指|是|[:：=])\\s?([^，,；;。“\"‘「★☆▲△▼▽●○◆◇■□※✓√]{2,40})");

    /** How people call signs. */
    private static final List<Pattern> NAMES = List.of(
            Pattern.compile("[★☆].*(?:星号?的|[打带标加]了?(?:五角)?星|星标)"),
            Pattern.compile("[▲△▼▽].*三角"),
            Pattern.compile("[●○].*圆[点圈]"));

    TableSign {
        requireNonNull(sign, "sign is null");
        requireNonNull(meaning, "meaning is null");
        requireNonNull(note, "note is null");
    }

    /** The signs that sentences of an item explain. */
    static List<TableSign> in(List<Passage> passages) {
        List<TableSign> signs = new ArrayList<>();
        for (Passage passage : passages) {
            for (Sentence sentence : passage.sentences()) {
                Matcher explained = EXPLAINED.matcher(sentence.text());
                while (!sentence.text().contains("\t") && explained.find()) {
                    Candidate note = Candidates.whole(passage, 1).quoting(sentence.text(), sentence.lines());
                    signs.add(new TableSign(explained.group(1), Plain.of(explained.group(2)), note));
                }
            }
        }
        return signs;
    }

    /** Whether a question names the sign itself, by its look. */
    boolean isNamedIn(String question) {
        return question.contains(sign)
                || NAMES.stream().anyMatch(name -> name.matcher(sign + question).find());
    }
}
