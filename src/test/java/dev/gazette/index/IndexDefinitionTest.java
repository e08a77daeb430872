package dev.gazette.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexDefinitionTest {
    private static final Path ORIGINAL = Path.of("index-mappings");
    private static final String MODEL = "a-model";

    @TempDir
    Path folder;

    @BeforeEach
    void copyTheDefinition() throws IOException {
        Files.createDirectories(folder.resolve("analysis-ik"));
        Files.copy(ORIGINAL.resolve("gazette.json"), folder.resolve("gazette.json"));
        Files.writeString(folder.resolve("analysis-ik/terms.dic"), "审议意见\n代表建议\n");
    }

    @Test
    void readsTheDefinitionOfTheProject() {
        assertThat(IndexDefinition.load(ORIGINAL, MODEL).dimension()).isEqualTo(512);
    }

    @Test
    void fieldNamesAreThoseOfTheMapping() throws IOException, IllegalAccessException {
        JsonNode properties = new ObjectMapper()
                .readTree(ORIGINAL.resolve("gazette.json").toFile())
                .at("/mappings/properties");
        Set<String> values = Set.of(
                IndexFields.TYPE_PASSAGE,
                IndexFields.TYPE_ITEM,
                IndexFields.TYPE_DOCUMENT,
                IndexFields.TYPE_SKIPPED,
                IndexFields.TYPE_NAME,
                IndexFields.TYPE_APPOINTMENT,
                IndexFields.TYPE_ATTENDANCE,
                IndexFields.TYPE_LINK);
        for (Field field : IndexFields.class.getFields()) {
            String path = String.valueOf(field.get(null));
            if (!values.contains(path)) {
                assertThat(resolve(properties, path).isObject()).as(path).isTrue();
            }
        }
    }

    @Test
    void fingerprintChangesWithMappingDictionaryAndModel() throws IOException {
        String before = IndexDefinition.load(folder, MODEL).fingerprint();
        assertThat(IndexDefinition.load(folder, MODEL).fingerprint()).isEqualTo(before);
        assertThat(IndexDefinition.load(folder, "other-model").fingerprint()).isNotEqualTo(before);

        Files.writeString(folder.resolve("analysis-ik/terms.dic"), "审议意见\n代表议案\n");
        String withOtherWord = IndexDefinition.load(folder, MODEL).fingerprint();
        assertThat(withOtherWord).isNotEqualTo(before);

        rewrite("ik_max_word", "ik_smart");
        assertThat(IndexDefinition.load(folder, MODEL).fingerprint()).isNotEqualTo(withOtherWord);
    }

    @Test
    void namesTheLineOfBrokenJson() throws IOException {
        rewrite("\"dynamic\": \"strict\",", "\"dynamic\": strict,");
        int line = lineOf("\"dynamic\": strict");

        IndexDefinitionException refused =
                catchThrowableOfType(IndexDefinitionException.class, () -> IndexDefinition.load(folder, MODEL));

        assertThat(refused.line()).hasValue(line);
        assertThat(refused).hasMessageContaining("gazette.json 第 " + line + " 行");
    }

    @Test
    void refusesADefinitionThatLacksAField() throws IOException {
        rewrite("\"speaker\"", "\"talker\"");

        assertRefused("'speaker'");
    }

    @Test
    void refusesVectorsWithoutALength() throws IOException {
        rewrite("\"dims\": 512", "\"dims\": 0");

        assertRefused("dims");
    }

    @Test
    void refusesAMissingDefinition() throws IOException {
        Files.delete(folder.resolve("gazette.json"));

        assertRefused("无法读取");
    }

    @Test
    void refusesADictionaryWithTwoColumnsAndNamesTheLine() throws IOException {
        Files.writeString(folder.resolve("analysis-ik/terms.dic"), "审议意见\n代表\t建议\n");

        assertRefused("terms.dic 第 2 行");
    }

    @Test
    void refusesADictionaryThatIsRunningText() throws IOException {
        Files.writeString(folder.resolve("analysis-ik/terms.dic"), "审议意见\n\n" + "会议".repeat(60));

        assertRefused("terms.dic 第 3 行");
    }

    @Test
    void refusesADictionaryThatIsNotUtf8() throws IOException {
        Files.write(folder.resolve("analysis-ik/terms.dic"), new byte[] {(byte) 0xB4, (byte) 0xFA});

        assertRefused("UTF-8");
    }

    private void assertRefused(String finding) {
        assertThatThrownBy(() -> IndexDefinition.load(folder, MODEL))
                .isInstanceOf(IndexDefinitionException.class)
                .hasMessageContaining(finding)
                .hasMessageContaining(folder.toString());
    }

    private static JsonNode resolve(JsonNode properties, String path) {
        String[] names = path.split("\\.");
        JsonNode node = properties.path(names[0]);
        for (String name : Arrays.copyOfRange(names, 1, names.length)) {
            node = node.has("properties")
                    ? node.path("properties").path(name)
                    : node.path("fields").path(name);
        }
        return node;
    }

    private void rewrite(String from, String to) throws IOException {
        Path file = folder.resolve("gazette.json");
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private int lineOf(String part) throws IOException {
        return 1
                + Files.readAllLines(folder.resolve("gazette.json")).stream()
                        .takeWhile(line -> !line.contains(part))
                        .toList()
                        .size();
    }
}
