package dev.gazette.api;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.gazette.passage.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A passage as a row of a table. A text that a spreadsheet would take for a formula is set off by an apostrophe.
 *
 * @param lines first and last line in the source file
 */
@JsonPropertyOrder({"序号", "文件", "类别", "会议", "日期", "报告人", "章节", "页码", "行", "原文", "网址"})
record ExportedPassage(
        @JsonProperty("序号") int number,
        @JsonProperty("文件") String title,
        @JsonProperty("类别") String kind,
        @JsonProperty("会议") String meeting,
        @JsonProperty("日期") String date,
        @JsonProperty("报告人") String speaker,
        @JsonProperty("章节") String section,
        @JsonProperty("页码") String pages,
        @JsonProperty("行") String lines,
        @JsonProperty("原文") String text,
        @JsonProperty("网址") String url) {
    static ExportedPassage of(int number, Passage passage, String site) {
        SourceView source = SourceView.of(passage);
        return new ExportedPassage(
                number,
                safe(source.item().title()),
                source.item().kindLabel(),
                safe(source.meeting()),
                safe(source.date()),
                safe(source.item().speaker()),
                safe(String.join(" › ", source.section())),
                safe(source.pages()),
                source.lines().getFirst() + "–" + source.lines().getLast(),
                safe(passage.text()),
                site + source.url());
    }

    private static String safe(@Nullable String text) {
        return SpreadsheetCell.harmless(requireNonNullElse(text, ""));
    }
}
