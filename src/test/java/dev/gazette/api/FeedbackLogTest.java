package dev.gazette.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedbackLogTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration KEPT = Duration.ofDays(365);

    @TempDir
    Path data;

    @Test
    void appendsOneObjectALineAndMakesTheFolder() throws IOException {
        FeedbackLog log = new FeedbackLog(data.resolve("new"), JSON, KEPT);
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
    void findsWhatWasSaidOfAnAnswer() {
        FeedbackLog log = new FeedbackLog(data, JSON, KEPT);
        assertThat(log.byAnswer().of("a1")).isEmpty();
        log.append(new FeedbackRequest("a1", "up", "甲"));
        log.append(new FeedbackRequest("a2", "down", "乙"));
        log.append(new FeedbackRequest("a1", "2", "丙"));
        assertThat(log.byAnswer().of("a1"))
                .extracting(FeedbackLog.Entry::rating)
                .containsExactly("up", "2");
        assertThat(log.byAnswer().of("a1")).extracting(FeedbackLog.Entry::isUp).containsExactly(true, false);
        assertThat(log.byAnswer().of("a3")).isEmpty();
    }

    @Test
    void losesNothingButTheLineThatACrashCutShort() throws IOException {
        FeedbackLog log = new FeedbackLog(data, JSON, KEPT);
        log.append(new FeedbackRequest("a1", "up", "甲"));
        byte[] cut = "{\"time\":\"2020-01-31T08:00:00Z\",\"comment\":\"评".getBytes(StandardCharsets.UTF_8);
        Files.write(data.resolve("feedback.jsonl"), Arrays.copyOf(cut, cut.length - 1), StandardOpenOption.APPEND);
        assertThat(log.byAnswer().of("a1")).hasSize(1);
        log.append(new FeedbackRequest("a1", "down", "乙"));
        assertThat(log.byAnswer().of("a1"))
                .extracting(FeedbackLog.Entry::comment)
                .containsExactly("甲", "乙");
    }

    @Test
    void namesTheFileWhenItCannotBeWritten() throws IOException {
        Files.createDirectory(data.resolve("feedback.jsonl"));
        assertThatThrownBy(() -> new FeedbackLog(data, JSON, KEPT).append(new FeedbackRequest("a1", "up", "")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(data.resolve("feedback.jsonl").toString());
    }

    @Test
    void forgetsWhatIsTooOldAndNothingElse() throws IOException {
        FeedbackLog log = new FeedbackLog(data, JSON, KEPT);
        Path file = data.resolve("feedback.jsonl");
        Files.writeString(file, """
                {"time":"2020-01-30T08:00:00Z","answerId":"a1","rating":"up","comment":"甲"}
                {"time":"2020-01-31T08:0
                {"time":"2020-02-01T08:00:00Z","answerId":"a2","rating":"up","comment":"乙"}
                """);
        assertThat(log.removeOlderThan(Instant.parse("2020-01-30T08:00:00Z"))).isZero();
        assertThat(Files.readAllLines(file)).hasSize(3);
        assertThat(log.removeOlderThan(Instant.parse("2020-02-01T08:00:00Z"))).isEqualTo(1);
        log.append(new FeedbackRequest("a3", "up", "丙"));
        assertThat(log.byAnswer().of("a1")).isEmpty();
        assertThat(log.byAnswer().of("a2")).hasSize(1);
        assertThat(log.removeOlderThan(Instant.parse("2120-01-01T00:00:00Z"))).isEqualTo(3);
        assertThat(Files.readString(file)).isEmpty();
        Files.writeString(file, "half a line\n");
        assertThat(log.removeOlderThan(Instant.parse("2120-01-01T00:00:00Z"))).isZero();
    }

    @Test
    void aTimeWithoutADayIsRefused() {
        assertThatThrownBy(() -> new FeedbackLog(data, JSON, Duration.ofHours(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("GAZETTE_FEEDBACK_KEPT");
    }
}
