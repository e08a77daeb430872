package dev.gazette.gazette;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The caption of a table: a title across its first row, or the nearest title, question or heading above it. */
final class TableCaptions {
    private static final int LONGEST_NOTE = 2000;
    private static final int LONGEST = 120;
    private static final int LOOKED_AT = 5;
    private static final Pattern CAPTION = Pattern.compile("(?s)^(?:表|附表|专栏).*|.*[？?：:](?:[（(][^（）()]{1,20}[)）])?$");
    private static final Pattern TITLE = Pattern.compile(
            "[^。；！？]{0,90}(?:表|情况|汇总|结果|明细|一览|名单|统计|清单|目录|计划|安排|指标)(?:[（(][^（）()]{1,20}[)）])?\\s*(?:单位\\s?[:：].{1,16})?");
    private static final Pattern NOTE =
            Pattern.compile("(?s)^(?:备注|注\\s?\\d{0,2}|说明|图例)\\s?[：:].*|^单位\\s?[：:].*|^[（(]单位.*");
    private static final Pattern PLACE = Pattern.compile("^(?:附件|附表|附录)[一二三四五六七八九十\\d]*$");

    private TableCaptions() {}

    /** Whether a line with words in its first cell alone ends like a question: the caption of the rows below it. */
    static boolean isQuestion(String line) {
        String text = line.strip();
        return text.length() <= LONGEST * 2
                && text.indexOf('\t') < 0
                && CAPTION.matcher(text).matches()
                && HeadingStyle.opensUnit(text);
    }

    static boolean isTitle(String text) {
        return text.length() <= LONGEST && TITLE.matcher(text).matches();
    }

    /** A note or unit line, which may stand between caption and table. */
    static boolean isNote(String text) {
        return text.length() <= LONGEST_NOTE
                && NOTE.matcher(Texts.tidyTitle(text)).matches();
    }

    static String of(List<Block> before, List<Block.Row> head) {
        String across = head.stream()
                .map(row -> row.cells().stream()
                        .filter(cell -> !cell.isBlank())
                        .distinct()
                        .collect(Collectors.joining("\t")))
                .filter(text -> text.indexOf('\t') < 0 && isTitle(text) && !isNote(text))
                .findFirst()
                .orElse("");
        return across.isEmpty() ? above(before) : across;
    }

    private static String above(List<Block> before) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - LOOKED_AT); i--) {
            switch (before.get(i)) {
                case Block.Paragraph paragraph -> {
                    if (!isNote(paragraph.text())) {
                        return isCaption(paragraph.text()) ? paragraph.text() : "";
                    }
                }
                case Block.Heading heading -> {
                    if (!PLACE.matcher(Texts.squeeze(heading.text())).matches()) {
                        return heading.text();
                    }
                }
                case Block.Table table -> {
                    return table.caption();
                }
                case Block.Footnote note -> {
                    continue;
                }
                case Block.Sidebar sidebar -> {
                    return "";
                }
            }
        }
        return "";
    }

    private static boolean isCaption(String text) {
        return text.length() <= LONGEST * 2 && (CAPTION.matcher(text).matches() || isTitle(text));
    }
}
