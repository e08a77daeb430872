package dev.gazette.api.answers;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gazette.answer.ConsideredPassage;
import dev.gazette.retrieval.SearchFilters;
import java.util.List;

/** Made-up answers to keep. */
final class AnswerRecords {
    static final ObjectMapper JSON = new ObjectMapper();

    private AnswerRecords() {}

    static AnswerRecord of(String id, String question) {
        return new AnswerRecord(
                id,
                "2020-01-31T08:00:00Z",
                question,
                null,
                AnswerFilters.of(SearchFilters.NONE),
                "gazette-1",
                "c0",
                "d0",
                "extractive",
                null,
                null,
                List.of(new ConsideredPassage("p1", 0.75)),
                List.of(new AnswerRecord.Cited(1, "二十公里", "p1", List.of(7, 8))),
                "二十公里 [1]",
                "answered",
                0.9,
                List.of(),
                12,
                JSON.createObjectNode().put("answerId", id));
    }
}
