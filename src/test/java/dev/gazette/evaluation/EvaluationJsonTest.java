package dev.gazette.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationJsonTest {
    private static final Evaluation EVALUATION = Evaluations.of("made-up-dev", true, false, true);

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), EvaluationJson.write(EVALUATION));

        assertThat(EvaluationJson.read(file)).isEqualTo(EVALUATION);
    }

    /** Names that other programs rely on. */
    @Test
    void theFormIsStable() throws IOException {
        JsonNode json = new ObjectMapper().readTree(EvaluationJson.write(EVALUATION));
        JsonNode set = json.at("/sets/0");

        assertThat(json.at("/schema").asInt()).isOne();
        assertThat(set.at("/name").asText()).isEqualTo("made-up-dev");
        assertThat(set.at("/retrieval/0/leg").asText()).isEqualTo("hybrid");
        assertThat(set.at("/retrieval/0/scores/hitAt5").asDouble()).isOne();
        assertThat(set.at("/answers/accuracy/value").asDouble()).isEqualTo(0.5);
        assertThat(set.at("/answers/accuracy/cases").asInt()).isEqualTo(2);
        assertThat(set.at("/questions/1/verdict").asText()).isEqualTo("WRONG_REFUSAL");
        assertThat(set.at("/questions/0/answer/citations/0/lines/first").asInt())
                .isEqualTo(3);
        assertThat(set.at("/questions/0/question/facts/0/0").asText()).isEqualTo("3条");
    }

    @Test
    void resultsOfOlderVersionsAreRead() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode json = (ObjectNode) mapper.readTree(EvaluationJson.write(EVALUATION));
        json.remove(List.of("fingerprints", "warnings"));
        Path file = Files.writeString(folder.resolve("old.json"), mapper.writeValueAsString(json));

        assertThat(EvaluationJson.read(file).documents()).containsExactly("doc");
        assertThat(EvaluationJson.read(file).fingerprints()).isEmpty();
        assertThat(EvaluationJson.read(file).warnings()).isEmpty();
    }

    @Test
    void otherFilesAreRefusedByName() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");
        Path other = Files.writeString(
                folder.resolve("other.json"),
                EvaluationJson.write(EVALUATION).replace("\"schema\" : 1", "\"schema\" : 9"));

        assertThatThrownBy(() -> EvaluationJson.read(broken)).hasMessageContaining("broken.json");
        assertThatThrownBy(() -> EvaluationJson.read(other)).hasMessageContaining("应为 1，但这里是 9");
        assertThatThrownBy(() -> EvaluationJson.read(folder.resolve("none.json")))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("none.json");
    }
}
