package dev.gazette.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What the service said to a question, judged by facts and evidence, without anybody's opinion.
 *
 * @param answered false when it declined
 * @param text the answer; the reason when it declined
 * @param confidence of the answer, or of the refusal
 * @param factsStated how many facts stand in the first 400 characters
 * @param factsCited how many facts stand in the cited quotes
 * @param citesEvidence whether a citation stands where evidence does
 * @param untraced figures and names of the answer that stand in no cited quote
 * @param millis time of the answer
 */
public record AnswerResult(
        boolean answered,
        String text,
        double confidence,
        List<CitationResult> citations,
        int factsStated,
        int factsCited,
        boolean citesEvidence,
        List<String> untraced,
        double millis) {
    public AnswerResult {
        requireNonNull(text, "text is null");
        citations = List.copyOf(citations);
        untraced = List.copyOf(untraced);
    }
}
