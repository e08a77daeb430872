package dev.gazette.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.gazette.ItemKind;
import dev.gazette.passage.Passage;
import dev.gazette.passage.Provenance;
import dev.gazette.passage.Sentence;
import dev.gazette.source.LineRange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EmbeddingTextTest {
    private static final LineRange LINES = new LineRange(1, 1);

    @Test
    void putsTitleHeadingsAndContextBeforeTheSentence() {
        assertThat(text("关于绿道的报告", List.of("一、成效", "（一）建设"), "指标\t数值", "**新建** 绿道\t8 公里"))
                .isEqualTo("关于绿道的报告 一、成效 （一）建设 指标 数值 新建 绿道 8 公里");
    }

    @Test
    void leavesOutWhatIsEmpty() {
        assertThat(text("", List.of(), "", "全年完成。")).isEqualTo("全年完成。");
    }

    @Test
    void keepsTheFrontShortAndTheInnermostHeadingWhole() {
        String text = text("题".repeat(90), List.of("外".repeat(90), "（一）最里面的标题"), "前".repeat(200), "句子。");

        assertThat(text)
                .startsWith("题".repeat(40) + " 外")
                .contains("外 （一）最里面的标题 前")
                .endsWith("前 句子。");
        assertThat(text).hasSizeLessThan(200);
    }

    @Test
    void cutsALongSentence() {
        assertThat(text("题", List.of(), "", "句".repeat(500))).hasSize(300).startsWith("题 句");
    }

    private static String text(String title, List<String> section, String context, String sentence) {
        Provenance provenance = new Provenance(
                "doc",
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                new Provenance.ItemReference("item", title, ItemKind.REPORT, Optional.empty(), Optional.empty()),
                section,
                Optional.empty(),
                LINES);
        Sentence embedded = new Sentence(sentence, context, LINES);
        return EmbeddingText.of(new Passage("p", 0, sentence, List.of(embedded), provenance), embedded);
    }
}
