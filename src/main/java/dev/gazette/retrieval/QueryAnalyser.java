package dev.gazette.retrieval;

import dev.gazette.gazette.SessionNumbers;
import java.util.List;
import java.util.stream.Stream;

/** Reads a query: normal form, words to match, other words for them, the session it names. */
final class QueryAnalyser {
    private final QuestionWords questionWords;
    private final Synonyms synonyms;

    QueryAnalyser(QuestionWords questionWords, Synonyms synonyms) {
        this.questionWords = questionWords;
        this.synonyms = synonyms;
    }

    AnalysedQuery analyse(String query) {
        String text = TextNormaliser.normalise(query);
        String words = questionWords.strip(text);
        return new AnalysedQuery(
                text,
                words,
                synonyms.of(text),
                Numerals.of(words),
                SessionNumbers.in(text).stream().findFirst());
    }

    /** Other words and other numeral forms for one word. */
    List<String> alternatives(String word) {
        return Stream.concat(synonyms.of(word).stream(), Numerals.of(word).stream())
                .distinct()
                .toList();
    }
}
