package dev.gazette.evaluation.questions;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.gazette.source.LineRange;
import java.util.List;

/**
 * A question with what a right answer says and where it is printed.
 *
 * @param type group for the report, for example {@code number} or {@code list}
 * @param audience who asks it, {@code staff} or {@code citizen}
 * @param after earlier questions of the same conversation, oldest first
 * @param full the same question asked so that it needs no earlier one; empty when nobody wrote that down
 * @param facts each inner list holds the accepted spellings of one fact
 * @param evidence places that answer it, empty when the documents do not
 * @param why a note for those who read the set, for example what is missing; empty when there is none
 */
public record Question(
        String id,
        String question,
        String type,
        String audience,
        List<String> after,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String full,
        List<List<String>> facts,
        List<Evidence> evidence,
        String why) {
    /** Type of the questions that the documents do not answer. */
    public static final String UNANSWERABLE = "unanswerable";

    /** Type of the questions that cannot be understood without the ones before. */
    public static final String FOLLOW_UP = "follow-up";

    public Question {
        requireNonNull(id, "id is null");
        requireNonNull(question, "question is null");
        requireNonNull(type, "type is null");
        requireNonNull(audience, "audience is null");
        after = List.copyOf(after);
        requireNonNull(full, "full is null");
        facts = facts.stream().map(List::copyOf).toList();
        evidence = List.copyOf(evidence);
        requireNonNull(why, "why is null");
    }

    public boolean isAnswerable() {
        return !type.equals(UNANSWERABLE);
    }

    /** Id that a question with this one has when it is asked in full. */
    public static String inFull(String id) {
        return id + "-full";
    }

    /** The same question, asked in full outside its conversation, under an id of its own. */
    Question inFull() {
        return new Question(inFull(id), full, type, audience, List.of(), "", facts, evidence, why);
    }

    /**
     * A place that answers the question.
     *
     * @param document id of the source document
     * @param quote printed words; white space does not count
     */
    public record Evidence(String document, String quote, LineRange lines) {
        public Evidence {
            requireNonNull(document, "document is null");
            requireNonNull(quote, "quote is null");
            requireNonNull(lines, "lines is null");
        }
    }
}
