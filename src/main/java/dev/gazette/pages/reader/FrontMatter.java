package dev.gazette.pages.reader;

import dev.gazette.api.ItemView;
import dev.gazette.gazette.Texts;
import dev.gazette.pages.Pieces;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the lines that repeat the title, with date and speaker, from the text below them: they are set differently. */
final class FrontMatter {
    private static final int LONGEST = 60;
    /** A remark in brackets or after a dash, and the second line of one. */
    private static final Pattern REMARK = Pattern.compile("[（(—].*|.*会议(?:上|(?:通过|批准)?[）)])");

    private final String title;
    private final String speaker;

    FrontMatter(ItemView item) {
        this.title = bare(item.title());
        this.speaker = item.speaker() == null ? "" : bare(item.speaker());
    }

    /** How many parts belong to it; none when the text does not begin with its title. */
    int count(List<Part> parts) {
        boolean titled = !parts.isEmpty() && isTitle(words(parts.getFirst()));
        int count = 0;
        while (titled && count < parts.size() && belongs(words(parts.get(count)))) {
            count++;
        }
        return count;
    }

    private boolean belongs(String words) {
        boolean isSpeaker = !speaker.isEmpty() && words.endsWith(speaker);
        return words.length() <= LONGEST
                && (isTitle(words) || isSpeaker || REMARK.matcher(words).matches());
    }

    private boolean isTitle(String words) {
        return !words.isEmpty() && title.contains(words);
    }

    private static String words(Part part) {
        Printed words = part.words();
        return words == null ? "" : bare(words.text());
    }

    private static String bare(String text) {
        return Texts.squeeze(Pieces.plain(text));
    }
}
