package dev.gazette.api.answers;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gazette.answer.Citation;
import dev.gazette.answer.ConsideredPassage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it was given, with all that is needed to ask again and to explain it. Nothing says who asked.
 *
 * @param time when, UTC, ISO 8601
 * @param question as it was asked
 * @param understoodAs the question as it was answered, null when that is how it was asked
 * @param indexVersion name of the index that was searched
 * @param corpusFingerprint of the documents in it, empty when it could not be had
 * @param definitionFingerprint of the definition of the index, empty when it could not be had
 * @param mode extractive or generative
 * @param model name of the language model, null when there was none
 * @param promptHash SHA-256 of the template of what the model was told, null when there was none
 * @param considered the passages that were read, best first
 * @param status answered or insufficient
 * @param checks what was checked before the answer was given, and how that ended
 * @param response the answer as the reader got it, without the id of the conversation
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AnswerRecord(
        String answerId,
        String time,
        String question,
        @Nullable String understoodAs,
        AnswerFilters filters,
        String indexVersion,
        String corpusFingerprint,
        String definitionFingerprint,
        String mode,
        @Nullable String model,
        @Nullable String promptHash,
        List<ConsideredPassage> considered,
        List<Cited> citations,
        String answer,
        String status,
        double confidence,
        List<String> checks,
        long tookMs,
        JsonNode response) {
    public AnswerRecord {
        requireNonNull(time, "time is null");
        requireNonNull(question, "question is null");
        requireNonNull(filters, "filters is null");
        requireNonNull(indexVersion, "indexVersion is null");
        requireNonNull(corpusFingerprint, "corpusFingerprint is null");
        requireNonNull(definitionFingerprint, "definitionFingerprint is null");
        requireNonNull(mode, "mode is null");
        considered = List.copyOf(considered);
        citations = List.copyOf(citations);
        requireNonNull(answer, "answer is null");
        requireNonNull(status, "status is null");
        checks = List.copyOf(checks);
        requireNonNull(response, "response is null");
        if (AnswerId.day(answerId).isEmpty()) {
            throw new IllegalArgumentException("An id of an answer has day and random part but this is " + answerId);
        }
    }

    /** The question that was answered. */
    public String asUnderstood() {
        return understoodAs == null ? question : understoodAs;
    }

    /**
     * The printed words behind a mark.
     *
     * @param passage id of the passage they stand in
     * @param lines first and last line in the source file
     */
    public record Cited(int n, String quote, String passage, List<Integer> lines) {
        public Cited {
            requireNonNull(quote, "quote is null");
            requireNonNull(passage, "passage is null");
            lines = List.copyOf(lines);
        }

        /** A citation of an answer. */
        public static Cited of(Citation citation) {
            return new Cited(
                    citation.n(),
                    citation.quote(),
                    citation.passage().id(),
                    List.of(citation.lines().first(), citation.lines().last()));
        }
    }
}
