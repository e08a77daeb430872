package dev.gazette.pages.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds quoted words in texts that are printed one after the other, and marks them. White space, of which passages and
 * pages have different amounts, and the signs of bold print do not count.
 */
final class QuoteFinder {
    private static final String STARS = "**";

    private final Quote quote;
    private final String wanted;

    QuoteFinder(Quote quote) {
        this.quote = quote;
        StringBuilder glyphs = new StringBuilder();
        String words = TableText.withoutTags(quote.words());
        for (int at : glyphs(words)) {
            glyphs.append(words.charAt(at));
        }
        this.wanted = glyphs.toString();
    }

    /**
     * Marks the place that is nearest to the line of the quote, or else the first one.
     *
     * @param flows texts that go on from one to the next, one list for each run of them
     * @return whether the words were found
     */
    boolean mark(List<List<Printed>> flows) {
        if (wanted.isEmpty()) {
            return false;
        }
        Optional<Found> nearest = flows.stream()
                .map(Flow::new)
                .flatMap(flow -> flow.find(wanted).stream())
                .min(Comparator.comparingInt(this::distance));
        nearest.ifPresent(found -> found.flow().mark(found.at(), wanted.length()));
        return nearest.isPresent();
    }

    private int distance(Found found) {
        int line = found.flow().line(found.at());
        return quote.line() == null ? line : Math.abs(line - quote.line());
    }

    /** Offsets of the characters that count. */
    private static int[] glyphs(String text) {
        int[] offsets = new int[text.length()];
        int count = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (text.startsWith(STARS, at)) {
                at++;
            } else if (!Character.isWhitespace(c)
                    && !Character.isSpaceChar(c)
                    && Character.getType(c) != Character.FORMAT) {
                offsets[count++] = at;
            }
        }
        return java.util.Arrays.copyOf(offsets, count);
    }

    private record Found(Flow flow, int at) {}

    /** The characters of a run of texts, each with its text and offset. */
    private static final class Flow {
        private final StringBuilder words = new StringBuilder();
        private final List<Printed> texts = new ArrayList<>();
        private final List<Integer> offsets = new ArrayList<>();

        Flow(List<Printed> flow) {
            for (Printed text : flow) {
                for (int at : glyphs(text.text())) {
                    words.append(text.text().charAt(at));
                    texts.add(text);
                    offsets.add(at);
                }
            }
        }

        List<Found> find(String wanted) {
            List<Found> found = new ArrayList<>();
            int at = words.indexOf(wanted);
            while (at >= 0) {
                found.add(new Found(this, at));
                at = words.indexOf(wanted, at + 1);
            }
            return found;
        }

        int line(int at) {
            return texts.get(at).lineOf(offsets.get(at));
        }

        void mark(int start, int length) {
            int from = start;
            for (int at = start + 1; at <= start + length; at++) {
                boolean ends = at == start + length || texts.get(at) != texts.get(from);
                if (ends) {
                    texts.get(from).cite(offsets.get(from), offsets.get(at - 1) + 1, from == start);
                    from = at;
                }
            }
        }
    }
}
