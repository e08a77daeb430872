package dev.gazette.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words that an answer begins with: the printed clause around those that decide. A figure alone does not say what it is
 * a figure of, and 60% is not what 不足60% is.
 */
final class Headline {
    private static final int LONGEST = 60;

    /** Characters by which a quote may be longer and still say no more. */
    private static final int MARKS = 4;

    private Headline() {}

    /**
     * A verbatim part of the quote that holds the deciding words; these alone where their clause is long, or a row. Empty
     * where it would only say the quote twice.
     */
    static Optional<String> of(String quote, String deciding) {
        return Optional.of(clause(quote, deciding)).filter(words -> words.length() < quote.length() - MARKS);
    }

    private static String clause(String quote, String deciding) {
        if (quote.contains("\t")) {
            return deciding;
        }
        Pattern whole = Pattern.compile("(?<![\\d.])" + Pattern.quote(deciding));
        return Stream.of(Clauses.of(quote), Clauses.withPartsOfLists(quote))
                .flatMap(List::stream)
                .map(Clauses::withoutMark)
                .filter(clause ->
                        clause.length() <= LONGEST && whole.matcher(clause).find())
                .findFirst()
                .orElse(deciding);
    }
}
