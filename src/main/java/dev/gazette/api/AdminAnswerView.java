package dev.gazette.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gazette.api.answers.AnswerRecord;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An answer that was given, as operators list it; {@code time} is UTC, ISO 8601. */
@Schema(description = "给出过的回答")
public record AdminAnswerView(
        String answerId,
        String time,
        String question,
        @Nullable String understoodAs,
        String status,
        String answer,
        double confidence,
        String mode,
        @Nullable String model,
        String indexVersion,
        long tookMs,
        List<FeedbackLog.Entry> feedback) {
    static AdminAnswerView of(AnswerRecord given, List<FeedbackLog.Entry> feedback) {
        return new AdminAnswerView(
                given.answerId(),
                given.time(),
                given.question(),
                given.understoodAs(),
                given.status(),
                given.answer(),
                given.confidence(),
                given.mode(),
                given.model(),
                given.indexVersion(),
                given.tookMs(),
                feedback);
    }

    /** The answer as its reader got it, with question and time. */
    static JsonNode given(AnswerRecord answered) {
        ObjectNode given = answered.response().deepCopy();
        return given.put("question", answered.question()).put("time", answered.time());
    }

    /** One page of answers and the number of all. */
    public record Listing(int total, List<AdminAnswerView> answers) {}

    /** All that was written down of an answer, and what its readers said. */
    public record Detail(AnswerRecord answer, List<FeedbackLog.Entry> feedback) {}
}
