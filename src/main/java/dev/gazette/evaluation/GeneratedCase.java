package dev.gazette.evaluation;

import static java.util.Objects.requireNonNull;

import dev.gazette.evaluation.generated.GeneratedQuestion;
import dev.gazette.source.LineRange;
import java.util.List;

/**
 * A generated question and what the service said.
 *
 * @param outcome what came back
 * @param text the answer, the reason of a refusal, or the exception
 * @param untraced figures and names of the answer that stand in no cited quote
 */
record GeneratedCase(
        GeneratedQuestion question,
        Outcome outcome,
        String text,
        double confidence,
        List<Quote> quotes,
        List<String> untraced,
        double millis) {
    /** Longest answer in characters, as readers are promised. */
    static final int LONGEST = 400;

    GeneratedCase {
        requireNonNull(question, "question is null");
        requireNonNull(outcome, "outcome is null");
        requireNonNull(text, "text is null");
        quotes = List.copyOf(quotes);
        untraced = List.copyOf(untraced);
    }

    /** What came back. */
    enum Outcome {
        ANSWERED,
        DECLINED,
        FAILED
    }

    /**
     * A citation.
     *
     * @param verbatim whether the quote, white space aside, stands on these lines of the source
     */
    record Quote(String document, LineRange lines, String text, boolean verbatim) {
        Quote {
            requireNonNull(document, "document is null");
            requireNonNull(lines, "lines is null");
            requireNonNull(text, "text is null");
        }
    }

    int notVerbatim() {
        return (int) quotes.stream().filter(quote -> !quote.verbatim()).count();
    }

    boolean isTooLong() {
        return outcome == Outcome.ANSWERED && text.length() > LONGEST;
    }

    /** Whether it keeps what every answer must. */
    boolean isClean() {
        return outcome != Outcome.FAILED && untraced.isEmpty() && notVerbatim() == 0 && !isTooLong();
    }
}
