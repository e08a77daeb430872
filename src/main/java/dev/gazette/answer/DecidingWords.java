package dev.gazette.answer;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
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

    /** More than any term weighs: words of another year never decide. */
    private static final double YEAR_WEIGHT = 20;

    private DecidingWords() {}

    /** What the reader took for the answer where it is of the kind that is asked for, else what the words themselves show. */
    static Optional<String> of(Question question, ScoredCandidate best, Candidate quote) {
        if (quote.quote().contains("\t") && TableCell.of(question, quote).isPresent()) {
            return TableCell.of(question, quote);
        }
        return best.words()
                .map(words -> wholeDate(words.strip(), quote.quote()))
                .filter(words -> quote.quote().contains(words))
                .filter(words -> words.length() >= SHORTEST
                        && words.length() <= LONGEST
                        && words.length() < quote.quote().length() - 4)
                .filter(words -> holds(question, words) && !isOfAnotherPart(question, words))
                .or(() -> of(question, quote));
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
            case NUMBER, DATE, PERSON -> clause(question, candidate);
            case LIST, STATEMENT -> Optional.empty();
        };
    }

    private static Optional<String> clause(Question question, Candidate candidate) {
        List<String> clauses = Clauses.withPartsOfLists(candidate.quote()).stream()
                .map(clause -> clause.replaceAll("[，,；;。：:、\\n]+$", "").strip())
                .filter(clause -> !clause.isEmpty() && holds(question, clause) && !isOfAnotherPart(question, clause))
                .toList();
        return clauses.stream()
                .max(Comparator.comparingDouble(clause -> weightIn(question, Plain.of(clause))))
                .filter(clause -> clause.length() <= LONGEST
                        && clause.length() < candidate.quote().length() - 4);
    }

    private static boolean holds(Question question, String clause) {
        String plain = Plain.of(clause);
        return switch (question.askedFor()) {
            case NUMBER -> Expectation.hasFigure(plain, question.units());
            case DATE -> Expectation.hasTime(plain);
            case PERSON, LIST, STATEMENT -> true;
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

    private static double weightIn(Question question, String clause) {
        double years = question.years().stream().filter(clause::contains).count() * YEAR_WEIGHT;
        return years
                + question.terms().stream()
                        .filter(term -> term.forms().stream().anyMatch(clause::contains))
                        .mapToDouble(Question.WeightedTerm::weight)
                        .sum();
    }
}
