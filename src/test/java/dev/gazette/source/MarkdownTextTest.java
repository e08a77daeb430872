package dev.gazette.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.source.SourceLayout.HeadingLine;
import dev.gazette.source.SourceLayout.TableArea;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTextTest {
    @Test
    void keepsEveryLineInItsPlace() {
        ExtractedText text = MarkdownText.read(List.of(
                "## 一、标题 ##", "", "| 类 | 数 |", "|:---|---:|", "| 甲 | 1 |", "| 乙 |", "", "**一是** 正文 # 号", "#无空格"));

        assertThat(text.lines()).containsExactly("一、标题", "", "类\t数", "\t", "甲\t1", "乙\t", "", "**一是** 正文 # 号", "#无空格");
        assertThat(text.layout().headings()).containsExactly(new HeadingLine(1, 2));
        assertThat(text.layout().tables()).containsExactly(new TableArea(new LineRange(3, 6), 1));
    }

    @Test
    void keepsCellsBeyondTheHead() {
        ExtractedText text = MarkdownText.read(List.of("|类|数|", "|-|-|", "|甲|1|另\t外|"));

        assertThat(text.lines()).containsExactly("类\t数\t", "\t\t", "甲\t1\t另 外");
    }

    @Test
    void leavesCodeAndLoneBarsAlone() {
        List<String> lines = List.of("```", "# 注释", "| a |", "|---|", "```", "甲|乙");

        ExtractedText text = MarkdownText.read(lines);

        assertThat(text.lines()).isEqualTo(lines);
        assertThat(text.layout()).isEqualTo(SourceLayout.NONE);
    }
}
