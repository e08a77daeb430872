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
        String text = SpokenYears.written(TextNormaliser.normalise(query));
        String words = questionWords.strip(text);
        return new AnalysedQuery(
                text,
                words,
                synonyms.of(text),
                Numerals.of(words),
                SessionNumbers.in(text).stream().findFirst());
    }

    /**
     * Other words and other numeral forms for one word of a query.
     *
     * @param text the whole query, since a word may be part of an everyday expression (停车 of 停车难)
     */
    List<String> alternatives(String word, String text) {
        return Stream.of(synonyms.of(word), synonyms.around(word, text), Numerals.ofWord(word))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
