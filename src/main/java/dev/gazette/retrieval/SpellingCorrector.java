package dev.gazette.retrieval;

import dev.gazette.names.Surnames;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what was meant by words that are printed nowhere: a word of the same sound that is. */
@ApplicationScoped
class SpellingCorrector {
    /** Words looked at; a question with more unknown words is about something else. */
    private static final int MOST_WORDS = 4;

    private final TermCounter counter;

    SpellingCorrector(TermCounter counter) {
        this.counter = counter;
    }

    /**
     * The most printed homophone of each word that has one, in order of the words.
     *
     * @throws IOException when Elasticsearch does not answer
     */
    Map<String, String> corrections(List<String> unknown) throws IOException {
        Map<String, List<String>> candidates = new LinkedHashMap<>();
        unknown.stream().limit(MOST_WORDS).forEach(word -> candidates.put(word, Homophones.of(word)));
        Map<String, List<String>> forms = new LinkedHashMap<>();
        candidates.values().forEach(words -> words.forEach(word -> forms.put(word, List.of(word))));
        if (forms.isEmpty()) {
            return Map.of();
        }
        TermCounter.Counts counts = counter.count(forms);
        Map<String, String> found = new LinkedHashMap<>();
        candidates.forEach((word, others) -> others.stream()
                .filter(other -> counts.of(other) > 0 && !isOtherFamily(word, other))
                .max(Comparator.<String>comparingLong(counts::of).thenComparing(Comparator.reverseOrder()))
                .ifPresent(other -> found.put(word, other)));
        return found;
    }

    /** Somebody of another surname is another person, however alike the names sound. */
    private static boolean isOtherFamily(String word, String other) {
        return word.charAt(0) != other.charAt(0) && Surnames.begins(word) && Surnames.begins(other);
    }
}
