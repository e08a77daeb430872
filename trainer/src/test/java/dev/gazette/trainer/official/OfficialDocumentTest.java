package dev.gazette.trainer.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialDocumentTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "2019_上海市政府工作报告, false", "2020_上海市政府工作报告, true", "2024_上海市政府工作报告, true",
        "2023_国务院政府工作报告, false"
    })
    void theReportsOfOneCityAreHeldOut(String name, boolean heldOut) {
        assertThat(new OfficialDocument(name, false, List.of()).heldOut()).isEqualTo(heldOut);
    }

    @Test
    void aboutATenthOfTheLawsIsHeldOutOrALittleMore() {
        long heldOut = IntStream.range(0, 2000)
                .filter(i -> new OfficialDocument("第" + i + "号条例(2020-01-01)", true, List.of()).heldOut())
                .count();

        assertThat(heldOut).isBetween(250L, 500L);
    }

    @ParameterizedTest
    @CsvSource({"城市绿化条例(2017-03-01), 城市绿化条例", "2007_城市绿化条例, 城市绿化条例", "城市绿化条例（2007修正）, 城市绿化条例"})
    void aTitleHasNoDate(String name, String title) {
        assertThat(new OfficialDocument(name, true, List.of()).title()).isEqualTo(title);
    }

    @Test
    void headingsAndSourceLinesAreNoText() throws IOException {
        Files.createDirectories(folder.resolve("laws-x"));
        Files.writeString(folder.resolve("laws-x/b.txt"), "# 来源: x\n\n<!-- x -->\n  第一条 为了。\n第二条\n");
        Files.writeString(folder.resolve("a.txt"), "各位代表：\n");
        Files.writeString(folder.resolve("c.md"), "no\n");

        assertThat(OfficialDocument.below(folder))
                .containsExactly(
                        new OfficialDocument("a", false, List.of("各位代表：")),
                        new OfficialDocument("b", true, List.of("第一条 为了。", "第二条")));
    }
}
