package dev.gazette.pages;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Cuts printed text into {@link Piece}s: {@code **bold**} becomes strong, tabs become gaps, words that were found or
 * quoted become marked. All other text stays text, whatever it holds, and is escaped by the template.
 */
public final class Pieces {
    private static final String STARS = "**";
    private static final Pattern EMPHASIS = Pattern.compile("<em>(.*?)</em>", Pattern.DOTALL);

    private Pieces() {}

    /** Text as printed. */
    public static List<Piece> of(String text) {
        return cut(text, new BitSet());
    }

    /** The same with every character marked from {@code start} to before {@code end}, counted in the given text. */
    public static List<Piece> marked(String text, int start, int end) {
        BitSet marked = new BitSet();
        marked.set(Math.max(0, start), Math.clamp(end, Math.max(0, start), text.length()));
        return cut(text, marked);
    }

    /** The same with the first occurrence of the quote marked, if there is one. */
    public static List<Piece> quoted(String text, String quote) {
        int start = quote.isEmpty() ? -1 : text.indexOf(quote);
        return start < 0 ? of(text) : marked(text, start, start + quote.length());
    }

    /** A highlight of the search: escaped text in which only {@code <em>} is markup. */
    public static List<Piece> highlighted(String fragment) {
        StringBuilder text = new StringBuilder();
        BitSet marked = new BitSet();
        Matcher emphasis = EMPHASIS.matcher(fragment);
        int done = 0;
        while (emphasis.find()) {
            text.append(unescaped(fragment.substring(done, emphasis.start())));
            int start = text.length();
            text.append(unescaped(emphasis.group(1)));
            marked.set(start, text.length());
            done = emphasis.end();
        }
        text.append(unescaped(fragment.substring(done)));
        return cut(text.toString(), marked);
    }

    /** Text without the signs of bold print, for titles and labels. */
    public static String plain(String text) {
        return text.replace(STARS, "");
    }

    private static String unescaped(String text) {
        return Parser.unescapeEntities(text, false);
    }

    private static List<Piece> cut(String text, BitSet marked) {
        Run run = new Run();
        boolean strong = false;
        int at = 0;
        while (at < text.length()) {
            if (text.startsWith(STARS, at)) {
                strong = !strong && text.indexOf(STARS, at + STARS.length()) >= 0;
                at += STARS.length();
            } else if (text.charAt(at) == '\t') {
                run.gap();
                at++;
            } else {
                run.add(text.charAt(at), strong, marked.get(at));
                at++;
            }
        }
        return run.pieces();
    }

    /** Gathers characters that look the same. */
    private static final class Run {
        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private boolean strong;
        private boolean marked;

        void add(char character, boolean isStrong, boolean isMarked) {
            if (strong != isStrong || marked != isMarked) {
                end();
            }
            strong = isStrong;
            marked = isMarked;
            text.append(character);
        }

        void gap() {
            end();
            pieces.add(new Piece("", false, false, true));
        }

        List<Piece> pieces() {
            end();
            return List.copyOf(pieces);
        }

        private void end() {
            if (!text.isEmpty()) {
                pieces.add(new Piece(text.toString(), strong, marked, false));
                text.setLength(0);
            }
        }
    }
}
