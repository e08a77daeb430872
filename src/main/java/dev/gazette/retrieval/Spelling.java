package dev.gazette.retrieval;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds stretches of printed text that are nearly the words of a query. */
final class Spelling {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 30;

    /** One character in this many may differ. */
    private static final int CHARACTERS_PER_MISTAKE = 3;

    private Spelling() {}

    /** Stretches as long as the words that differ in few places, nearest first, ties by text. */
    static List<String> near(String words, Collection<String> printed) {
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            return List.of();
        }
        return printed.stream()
                .flatMap(text -> nearest(words, text).stream())
                .distinct()
                .sorted(Comparator.comparingInt(Candidate::mistakes).thenComparing(Candidate::text))
                .map(Candidate::text)
                .toList();
    }

    private static Optional<Candidate> nearest(String words, String text) {
        return IntStream.rangeClosed(0, text.length() - words.length())
                .mapToObj(start -> text.substring(start, start + words.length()))
                .map(stretch -> new Candidate(stretch, mistakes(words, stretch)))
                .filter(candidate -> candidate.mistakes > 0)
                .filter(candidate -> candidate.mistakes <= words.length() / CHARACTERS_PER_MISTAKE)
                .min(Comparator.comparingInt(Candidate::mistakes).thenComparing(Candidate::text));
    }

    private static int mistakes(String words, String stretch) {
        return (int) IntStream.range(0, words.length())
                .filter(i -> words.charAt(i) != stretch.charAt(i))
                .count();
    }

    private record Candidate(String text, int mistakes) {}
}
