package dev.gazette.gazette;

import java.util.Arrays;

/** The character pairs of a title, kept to compare it with many others. */
final class TitlePairs {
    private static final int MAX_LENGTH = 400;

    private final ItemKind kind;

    /** Pairs of neighbouring letters, sorted, each once. */
    private final int[] pairs;

    private TitlePairs(ItemKind kind, int[] pairs) {
        this.kind = kind;
        this.pairs = pairs;
    }

    /** Kind that the title tells. */
    ItemKind kind() {
        return kind;
    }

    static TitlePairs of(String title) {
        String text = Texts.comparable(title.substring(0, Math.min(title.length(), MAX_LENGTH)));
        int[] pairs = new int[Math.max(text.length() - 1, 0)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = (text.charAt(i) << 16) | text.charAt(i + 1);
        }
        return new TitlePairs(
                ItemKinds.of(title), Arrays.stream(pairs).sorted().distinct().toArray());
    }

    /** Share of the pairs of the shorter title that the longer one has too, between 0 and 1. */
    double containment(TitlePairs other) {
        int smaller = Math.min(pairs.length, other.pairs.length);
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < pairs.length && j < other.pairs.length) {
            int order = Integer.compare(pairs[i], other.pairs[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return smaller == 0 ? 0 : common / (double) smaller;
    }

    /** Share of common pairs of both titles together; tells the closest of several that contain each other. */
    double likeness(TitlePairs other) {
        double common = containment(other) * Math.min(pairs.length, other.pairs.length);
        double all = pairs.length + other.pairs.length - common;
        return all == 0 ? 0 : common / all;
    }
}
