package dev.gazette.evaluation.judgements;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a person thinks of one answer.
 *
 * @param time when it was judged, ISO 8601 in UTC
 * @param question id of the question
 * @param judge who judged, for example a name
 * @param verdict {@code correct}, {@code partly} or {@code wrong}
 * @param citation {@code good} or {@code bad}; empty when not judged
 * @param comment empty when there is none
 */
public record Judgement(String time, String question, String judge, String verdict, String citation, String comment) {
    /** What can be said of an answer. */
    public static final List<String> VERDICTS = List.of("correct", "partly", "wrong");

    /** What can be said of the citations of an answer. */
    public static final List<String> CITATIONS = List.of("good", "bad");

    public Judgement {
        requireNonNull(time, "time is null");
        requireNonNull(question, "question is null");
        requireNonNull(judge, "judge is null");
        requireNonNull(comment, "comment is null");
        if (!VERDICTS.contains(verdict)) {
            throw new IllegalArgumentException("A verdict is one of " + VERDICTS + " but was " + verdict);
        }
        if (!citation.isEmpty() && !CITATIONS.contains(citation)) {
            throw new IllegalArgumentException("A citation is one of " + CITATIONS + " but was " + citation);
        }
    }
}
