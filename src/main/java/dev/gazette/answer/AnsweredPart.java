package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What answers a question, or one part of a question that asks for several things.
 *
 * @param deciding the words that decide, part of the first quote; empty when the whole quote is the answer
 * @param quotes the words to quote, the best first, at least one
 * @param confidence 0 to 1
 */
record AnsweredPart(Optional<String> deciding, List<Candidate> quotes, double confidence) {
    AnsweredPart {
        requireNonNull(deciding, "deciding is null");
        quotes = List.copyOf(quotes);
        if (quotes.isEmpty()) {
            throw new IllegalArgumentException("A part without quote answers nothing");
        }
    }

    /** The words that decide, or all of the first quote. */
    String words() {
        return deciding.orElseGet(() -> quotes.getFirst().quote());
    }

    /** Printed words of records. */
    static AnsweredPart recorded(Answer.Grounded records) {
        List<Candidate> quotes = records.citations().stream()
                .map(citation -> Candidates.whole(citation.passage(), 1).quoting(citation.quote(), citation.lines()))
                .toList();
        return new AnsweredPart(Optional.empty(), quotes, records.confidence());
    }
}
