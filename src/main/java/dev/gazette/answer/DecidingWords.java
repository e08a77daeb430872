package dev.gazette.answer;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Picks the words of a quote that decide the answer: a table cell, or the clause with its figure, date or name. */
final class DecidingWords {
    private static final Pattern DATE = Pattern.compile("\\d{4}\\s?年(?:\\s?\\d{1,2}\\s?月(?:\\s?\\d{1,2}\\s?日)?)?");
    private static final Pattern YEAR = Pattern.compile("^\\d{4}");
    private static final Pattern PART = Pattern.compile("(?:[一二三四五六七八九十]{1,3}|\\d{1,2})(?:期|批|轮|阶段)");
    private static final int LONGEST = 60;
    private static final int SHORTEST = 2;

    private DecidingWords() {}

    /**
     * What the reader took for the answer where the words around it are about what is asked, else what these show. Of a row with
     * several figures it knows no columns, and so no cell is better than any.
     */
    static Optional<String> of(Question question, ScoredCandidate best, Candidate quote) {
        Optional<String> cell = quote.quote().contains("\t") ? TableCell.of(question, quote) : Optional.empty();
        if (cell.isPresent() || TableCell.areSeveral(quote)) {
            return cell;
        }
        Optional<String> read = best.words()
                .map(words -> wholeDate(words.strip(), quote.quote()))
                .filter(words -> quote.quote().contains(words))
                .filter(words -> words.length() >= SHORTEST
                        && words.length() <= LONGEST
                        && words.length() < quote.quote().length() - 4)
                .filter(words -> holds(question, words) && !isOfAnotherPart(question, words));
        return switch (question.askedFor()) {
            case NUMBER -> clause(question, quote, read);
            case DATE, PERSON, LIST, STATEMENT -> read.or(() -> of(question, quote));
        };
    }

    /** A reader may stop at the year: the month and day that are printed with it belong to it. */
    private static String wholeDate(String words, String quote) {
        return DATE.matcher(quote)
                .results()
                .map(MatchResult::group)
                .filter(date -> date.contains(words) && YEAR.matcher(words).find())
                .findFirst()
                .orElse(words);
    }

    /** The words, a verbatim part of the quote; empty when the whole quote is the answer. */
    static Optional<String> of(Question question, Candidate candidate) {
        if (candidate.quote().contains("\t")) {
            return TableCell.of(question, candidate);
        }
        return switch (question.askedFor()) {
            case NUMBER, DATE, PERSON -> clause(question, candidate, Optional.empty());
            case LIST, STATEMENT -> Optional.empty();
        };
    }

    private static Optional<String> clause(Question question, Candidate candidate, Optional<String> read) {
        return ClauseChoice.of(
                        question,
                        candidate.quote(),
                        read,
                        clause -> holds(question, clause) && !isOfAnotherPart(question, clause))
                .map(clause -> read.filter(clause::contains).orElse(clause))
                .filter(words -> words.length() <= LONGEST
                        && words.length() < candidate.quote().length() - 4);
    }

    private static boolean holds(Question question, String clause) {
        String plain = Plain.of(clause);
        return switch (question.askedFor()) {
            case NUMBER -> Expectation.hasFigure(plain, question.units());
            case DATE -> Expectation.hasTime(plain);
            // a name need not have a title beside it, but no time is one
            case PERSON -> Expectation.hasPerson(plain) || !Expectation.hasTime(plain);
            case LIST, STATEMENT -> true;
        };
    }

    /** Words about the first phase (一期) do not decide a question about the second. */
    private static boolean isOfAnotherPart(Question question, String clause) {
        Set<String> asked = parts(question.text());
        Set<String> said = parts(Plain.of(clause));
        return !asked.isEmpty() && !said.isEmpty() && Collections.disjoint(asked, said);
    }

    private static Set<String> parts(String text) {
        return PART.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
