package dev.gazette.evaluation;

import static java.util.Objects.requireNonNull;

import dev.gazette.source.LineRange;
import java.util.List;

/**
 * A question with what a right answer says and where it is printed.
 *
 * @param type group for the report, for example {@code number} or {@code list}
 * @param audience who asks it, {@code staff} or {@code citizen}
 * @param facts each inner list holds the accepted spellings of one fact
 * @param evidence places that answer it, empty when the documents do not
 */
public record Question(
        String id, String question, String type, String audience, List<List<String>> facts, List<Evidence> evidence) {
    public Question {
        requireNonNull(id, "id is null");
        requireNonNull(question, "question is null");
        requireNonNull(type, "type is null");
        requireNonNull(audience, "audience is null");
        facts = facts.stream().map(List::copyOf).toList();
        evidence = List.copyOf(evidence);
    }

    public boolean isAnswerable() {
        return !evidence.isEmpty();
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
