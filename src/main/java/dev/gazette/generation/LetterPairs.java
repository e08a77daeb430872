package dev.gazette.generation;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** How much words have in common, told by their pairs of neighbouring letters: that needs no dictionary. */
final class LetterPairs {
    private LetterPairs() {}

    /** Letters and digits in one form. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    static Set<String> pairs(String text) {
        String letters = letters(text);
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 0; i + 2 <= letters.length(); i++) {
            pairs.add(letters.substring(i, i + 2));
        }
        return pairs;
    }

    /** Share of the pairs that stand in other words, 0 to 1. */
    static double share(Set<String> pairs, String other) {
        Set<String> found = pairs(other);
        return pairs.isEmpty()
                ? 0
                : (double) pairs.stream().filter(found::contains).count() / pairs.size();
    }
}
