package dev.gazette.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole command on real files, without Elasticsearch and without a model. */
class CheckCommandTest {
    private static final String REPORT = "关于河道治理的情况\n\n一、基本情况\n\n去年治理河道 12 条。今年治理河道 15 条。\n";
    private static final String CUT_OFF = "关于绿道建设情况的报告\n\n一、基本情况\n\n去年新建绿道 8 公里，其中滨江绿道 3 公里，今年将在此基础上进一步完善沿线的服务设施，并且\n";

    @TempDir
    Path folder;

    private final PrintStream stdout = System.out;
    private final PrintStream stderr = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true, UTF_8));
        System.setErr(new PrintStream(err, true, UTF_8));
    }

    @AfterEach
    void restore() {
        System.setOut(stdout);
        System.setErr(stderr);
    }

    @Test
    void reportsGoodBadAndDuplicateFiles() throws IOException {
        writeFolder();

        assertThat(check(folder.toString())).isZero();

        assertThat(out.toString(UTF_8).lines())
                .contains(
                        "good.txt：txt，普通文档，条目 1，段落 2，表格 0，记录 0，问题 0",
                        "sub/cut.txt：txt，普通文档，条目 1，段落 2，表格 0，记录 0，问题 1",
                        "略过的文件：",
                        "  same.txt [duplicate-content] 内容与文件 good.txt 相同，只收录一份",
                        "问题分类（含略过的文件）：",
                        "  document-cut-off：1",
                        "问题最多的文档：",
                        "  sub/cut.txt：1")
                .anyMatch(line -> line.startsWith("  问题：第 5 行 [document-cut-off] 文档在句子中间结束"))
                .anyMatch(line -> line.startsWith("  broken.docx [file-"))
                .anyMatch(line -> line.startsWith("  picture.png [file-unsupported-extension] "))
                .anyMatch(line -> line.startsWith("合计：文档 2（公报 0，普通文档 2），条目 2，段落 4，表格 0，记录 0，问题 1，略过文件 3，用时 "));
        assertThat(err.toString(UTF_8)).contains("读取文档 ", "/4，剩余 ");
    }

    @Test
    void readsFilesOfOneNameAndSaysSo() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("a")).resolve("law.txt"), REPORT);
        Files.writeString(Files.createDirectory(folder.resolve("b")).resolve("law.txt"), REPORT + "\n");
        Files.writeString(folder.resolve("law.png"), "no picture");

        assertThat(check(folder.toString())).isZero();

        assertThat(out.toString(UTF_8).lines())
                .contains(
                        "a/law.txt：txt，普通文档，条目 1，段落 2，表格 0，记录 0，问题 0",
                        "b/law.txt：txt，普通文档，条目 1，段落 2，表格 0，记录 0，问题 1")
                .anyMatch(line -> line.startsWith("  问题：第 1 行 [duplicate-id] 文件名（不含扩展名）须各不相同，但与文件 a/law.txt 相同，内容不同"))
                .anyMatch(line -> line.startsWith("  law.png [file-unsupported-extension] "));
    }

    @Test
    void writesOneJsonObject() throws IOException {
        writeFolder();

        assertThat(check(folder.toString(), "--json")).isZero();

        JsonNode json = new ObjectMapper().readTree(out.toString(UTF_8));
        assertThat(out.toString(UTF_8).strip().lines()).hasSize(1);
        assertThat(json.at("/totals/documents").intValue()).isEqualTo(2);
        assertThat(json.at("/totals/skipped").intValue()).isEqualTo(3);
        assertThat(json.at("/problemsByCode/document-cut-off").intValue()).isEqualTo(1);
        assertThat(json.at("/worst/0/file").textValue()).isEqualTo("sub/cut.txt");
        JsonNode cut = json.at("/documents/0");
        assertThat(cut.get("file").textValue()).isEqualTo("sub/cut.txt");
        assertThat(cut.get("format").textValue()).isEqualTo("txt");
        assertThat(cut.get("kind").textValue()).isEqualTo("plain");
        assertThat(cut.at("/problems/0/lines/first").intValue()).isEqualTo(5);
        assertThat(json.findValuesAsText("code")).contains("document-cut-off", "duplicate-content");
    }

    @Test
    void readsAFileAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("good.TXT"), REPORT);

        assertThat(check(file.toString())).isZero();

        assertThat(out.toString(UTF_8)).startsWith("good.TXT：txt，普通文档，条目 1");
    }

    @Test
    void tellsAGazetteFromAPlainDocument() {
        assertThat(check("eval/corpus")).isZero();

        assertThat(out.toString(UTF_8)).contains("：txt，公报，条目 43，").contains("合计：文档 1（公报 1，普通文档 0）");
    }

    @Test
    void failsWhenNothingCanBeRead() throws IOException {
        Files.writeString(folder.resolve("empty.txt"), "");

        assertThat(check(folder.toString())).isEqualTo(1);

        assertThat(out.toString(UTF_8)).contains("  empty.txt [file-empty] ");
        assertThat(err.toString(UTF_8)).contains("须至少有一个可读的文件");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--json", "a b", "--jsno a", "no-such-folder", "no\0such"})
    void refusesBadArguments(String arguments) {
        assertThat(check(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1)))
                .isEqualTo(1);

        assertThat(out.toString(UTF_8)).isEmpty();
        assertThat(err.toString(UTF_8)).isNotBlank();
    }

    private void writeFolder() throws IOException {
        Files.writeString(folder.resolve("good.txt"), REPORT);
        Files.writeString(folder.resolve("same.txt"), REPORT);
        Files.writeString(Files.createDirectory(folder.resolve("sub")).resolve("cut.txt"), CUT_OFF);
        Files.writeString(folder.resolve("broken.docx"), "PK no package");
        Files.writeString(folder.resolve("picture.png"), "no picture");
    }

    private static int check(String... arguments) {
        IngestConfig config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withMapping(IngestConfig.class)
                .withDefaultValue("gazette.elasticsearch-wait", "PT3M")
                .build()
                .getConfigMapping(IngestConfig.class);
        try {
            return new CheckCommand(config).run(arguments);
        } catch (IOException e) {
            throw new IllegalStateException("The check of " + List.of(arguments) + " failed", e);
        }
    }
}
