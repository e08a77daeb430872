package dev.gazette.answer;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The pairs of neighbouring characters of words: what they have in common tells without a dictionary how alike words are. No
 * pair has a digit, since figures are compared as figures.
 */
record CharacterPairs(Set<String> pairs) {
    CharacterPairs {
        pairs = Set.copyOf(pairs);
    }

    static CharacterPairs of(String words) {
        return new CharacterPairs(IntStream.range(0, Math.max(0, words.length() - 1))
                .mapToObj(i -> words.substring(i, i + 2))
                .filter(pair -> pair.chars().noneMatch(Character::isDigit))
                .collect(Collectors.toSet()));
    }

    /** Share of the pairs of the words that have fewer: 1 when the others only say more. */
    double shareOfFewer(CharacterPairs other) {
        int fewer = Math.min(pairs.size(), other.pairs.size());
        return fewer == 0 ? 0 : common(other) / (double) fewer;
    }

    /** Share of the pairs of both: 1 only when neither says more. */
    double shareOfBoth(CharacterPairs other) {
        int both = pairs.size() + other.pairs.size();
        return both == 0 ? 0 : 2.0 * common(other) / both;
    }

    /** Share of the pairs that a text has; 0 when there are none. */
    double shareIn(String text) {
        return pairs.isEmpty() ? 0 : pairs.stream().filter(text::contains).count() / (double) pairs.size();
    }

    private long common(CharacterPairs other) {
        return pairs.stream().filter(other.pairs::contains).count();
    }
}
