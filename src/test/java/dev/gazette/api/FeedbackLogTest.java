package dev.gazette.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedbackLogTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path data;

    @Test
    void appendsOneObjectALineAndMakesTheFolder() throws IOException {
        FeedbackLog log = new FeedbackLog(data.resolve("new"), JSON);
        log.append(new FeedbackRequest("a1", "up", "两行\n评语"));
        log.append(new FeedbackRequest("a2", "3", ""));
        List<String> lines = Files.readAllLines(data.resolve("new/feedback.jsonl"));
        assertThat(lines).hasSize(2);
        JsonNode first = JSON.readTree(lines.getFirst());
        assertThat(first.get("answerId").asText()).isEqualTo("a1");
        assertThat(first.get("comment").asText()).isEqualTo("两行\n评语");
        assertThat(first.get("time").asText()).endsWith("Z");
    }

    @Test
    void namesTheFileWhenItCannotBeWritten() throws IOException {
        Files.createDirectory(data.resolve("feedback.jsonl"));
        assertThatThrownBy(() -> new FeedbackLog(data, JSON).append(new FeedbackRequest("a1", "up", "")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(data.resolve("feedback.jsonl").toString());
    }
}
