package dev.gazette.retrieval;

import dev.gazette.gazette.ChineseNumerals;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a query: normal form, words to match, other words for them, the session it names. */
final class QueryAnalyser {
    // a meeting of the congress itself (人大第四次会议) is no session of its Standing Committee
    private static final Pattern SESSION =
            Pattern.compile("(?<!(?:人大|大会)第?[一二三四五六七八九十百\\d]{0,5})第?([一二三四五六七八九十百]{1,5}|\\d{1,3})次(?:常委会)?会议");
    private final QuestionWords questionWords;
    private final Synonyms synonyms;

    QueryAnalyser(QuestionWords questionWords, Synonyms synonyms) {
        this.questionWords = questionWords;
        this.synonyms = synonyms;
    }

    AnalysedQuery analyse(String query) {
        String text = TextNormaliser.normalise(query);
        String words = questionWords.strip(text);
        return new AnalysedQuery(text, words, synonyms.of(text), Numerals.of(words), session(text));
    }

    /** Other words and other numeral forms for one word. */
    List<String> alternatives(String word) {
        return Stream.concat(synonyms.of(word).stream(), Numerals.of(word).stream())
                .distinct()
                .toList();
    }

    private static Optional<Integer> session(String text) {
        Matcher matcher = SESSION.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        OptionalInt number = ChineseNumerals.parse(matcher.group(1));
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
