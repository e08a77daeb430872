package dev.gazette.trainer.official;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What words stand in: their paragraph, with its neighbours where it is short and cut at sentences where it is long.
 *
 * @param heading the nearest heading above, empty where there is none
 */
record Surroundings(String heading, String text) {
    private static final int ENOUGH = 260;
    private static final int LONGEST = 700;
    private static final int BESIDE = 240;
    private static final int LONGEST_HEADING = 40;
    private static final Pattern HEADING =
            Pattern.compile("(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十百]{1,5}[编章节]).*[^。；，：]");
    private static final String ENDS = "。！？；\n";

    static Optional<Surroundings> of(List<String> paragraphs, String words) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).contains(words)) {
                return Optional.of(new Surroundings(headingAbove(paragraphs, i), around(paragraphs, i, words)));
            }
        }
        return Optional.empty();
    }

    private static String headingAbove(List<String> paragraphs, int place) {
        for (int i = place - 1; i >= 0; i--) {
            if (isHeading(paragraphs.get(i))) {
                return paragraphs.get(i);
            }
        }
        return "";
    }

    private static boolean isHeading(String paragraph) {
        return paragraph.length() <= LONGEST_HEADING && HEADING.matcher(paragraph).matches();
    }

    private static String around(List<String> paragraphs, int place, String words) {
        String own = paragraphs.get(place);
        if (own.length() > LONGEST) {
            return cut(own, own.indexOf(words), words.length());
        }
        StringBuilder text = new StringBuilder(own);
        if (text.length() < ENOUGH && place > 0 && !isHeading(paragraphs.get(place - 1))) {
            text.insert(0, '\n').insert(0, tail(paragraphs.get(place - 1)));
        }
        if (text.length() < ENOUGH && place + 1 < paragraphs.size() && !isHeading(paragraphs.get(place + 1))) {
            String next = paragraphs.get(place + 1);
            text.append('\n').append(next.length() > BESIDE ? cut(next, 0, 1) : next);
        }
        return text.toString();
    }

    private static String tail(String paragraph) {
        return paragraph.length() > BESIDE ? cut(paragraph, paragraph.length() - 1, 1) : paragraph;
    }

    /** The words with whole sentences on both sides. */
    private static String cut(String text, int at, int length) {
        int from = Math.max(0, at - BESIDE);
        while (from > 0 && from < at && ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from++;
        }
        int to = Math.min(text.length(), at + length + BESIDE);
        while (to < text.length() && to > at + length && ENDS.indexOf(text.charAt(to - 1)) < 0) {
            to--;
        }
        return text.substring(from, to);
    }
}
