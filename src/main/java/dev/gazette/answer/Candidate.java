package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import dev.gazette.passage.Passage;
import dev.gazette.passage.Provenance;
import dev.gazette.source.LineRange;
import java.util.Optional;

/**
 * Printed words that may answer a question: a sentence, a row, or a small table as a whole.
 *
 * @param quote verbatim substring of the passage
 * @param own the quote in the form of {@link Plain}
 * @param near words beside it: the sentence before, table header, lead-in
 * @param around words above it: headings, title, meeting, speaker
 * @param beside the whole passage in the form of {@link Plain}
 * @param rankScore retrieval score of the passage, 1 for the best passage
 * @param similarity cosine between the question and the quote with its context, -1 to 1
 */
record Candidate(
        Passage passage,
        String quote,
        LineRange lines,
        String own,
        String near,
        String around,
        String beside,
        double rankScore,
        double similarity) {
    /** Of words that were not compared with the question. */
    static final double NOT_COMPARED = 0.5;

    Candidate {
        requireNonNull(passage, "passage is null");
        requireNonNull(quote, "quote is null");
        requireNonNull(lines, "lines is null");
        requireNonNull(own, "own is null");
        requireNonNull(near, "near is null");
        requireNonNull(around, "around is null");
        requireNonNull(beside, "beside is null");
    }

    /** The same candidate with a wider quote. */
    Candidate quoting(String wider, LineRange widerLines) {
        return new Candidate(passage, wider, widerLines, Plain.of(wider), near, around, beside, rankScore, similarity);
    }

    boolean mentions(String word) {
        return own.contains(word) || near.contains(word) || around.contains(word);
    }

    /** Whether both are one print: the same words in another passage may be of another year or place. */
    boolean sharesQuoteWith(Candidate other) {
        return passage.id().equals(other.passage.id()) && quote.equals(other.quote);
    }

    /** Year of the meeting: what 今年 means in its reports. */
    Optional<String> meetingYear() {
        return passage.provenance().date().map(date -> Integer.toString(date.getYear()));
    }

    static String around(Provenance provenance) {
        String date = provenance
                .date()
                .map(day -> day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日")
                .orElse("");
        Provenance.ItemReference item = provenance.item();
        return Plain.of(String.join(
                "\n",
                String.join("\n", provenance.section()),
                item.title(),
                provenance.meeting(),
                date,
                item.role().orElse("") + item.speaker().orElse("")));
    }
}
