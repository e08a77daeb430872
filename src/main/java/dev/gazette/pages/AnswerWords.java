package dev.gazette.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of an answer and the citation that is marked behind it.
 *
 * @param n number of the citation, 0 where none is marked
 */
public record AnswerWords(List<Piece> pieces, int n) {
    private static final Pattern MARK = Pattern.compile("\\[(\\d{1,4})]");

    public AnswerWords {
        pieces = List.copyOf(pieces);
    }

    /** The text, cut behind each mark of one of the numbers; other brackets stay words. */
    static List<AnswerWords> of(String text, List<Integer> numbers) {
        List<AnswerWords> words = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        int done = 0;
        while (mark.find()) {
            int n = Integer.parseInt(mark.group(1));
            if (numbers.contains(n)) {
                words.add(new AnswerWords(Pieces.of(text.substring(done, mark.start())), n));
                done = mark.end();
            }
        }
        if (done < text.length()) {
            words.add(new AnswerWords(Pieces.of(text.substring(done)), 0));
        }
        return words;
    }
}
