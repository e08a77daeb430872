package dev.gazette.gazette;

import dev.gazette.source.LineRange;
import dev.gazette.source.SourceDocument;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the lines of a title above an opener, and tells titles from running text. */
final class Titles {
    private static final int MAX_LINES = 6;
    private static final int MAX_SPEAKERS = 3;
    private static final int MAX_LINE_LENGTH = 160;
    private static final Pattern SENTENCE_END = Pattern.compile("[。；！？：:，,;]$");
    private static final Pattern START = Pattern.compile("^(关于|对)|^\\p{IsHan}{2,20}(届人大|人民代表大会|人大|人民政府|法院|检察院|委员会)");
    private static final Pattern CONTINUES = Pattern.compile("^(常务委员会|常委会|人民代表大会)");
    private static final Pattern ISSUING_ORGAN = Pattern.compile("^\\p{IsHan}{2,30}(委员会|常委会|人民代表大会|人民政府|法院|检察院)$");
    private static final Pattern END = Pattern.compile("(议题|议程|日程|安排|情况|名单|名册|报告|报告书|意见|意见书|决定|决议|说明|办法|条例|汇报"
            + "|公告|公报|通报|通知|命令|主席令|请求|方案|规定|规则|细则|章程|规划|计划|纲要|要点|总结|议案|提案|质询案|答复|批复|的函"
            + "|纪要|讲话|发言|致辞|建议|事项|结果|任免|免职|任职|法)([（(〔\\[][^（()）]{0,60}[)）〕\\]])?[》>]?$");
    // letters of resignation lie inside the decision that accepts them
    private static final Pattern LETTER =
            Pattern.compile("^(关于|本人)?(请求|申请)?(本人)?辞去?[^。]{0,60}(请求|申请|报告|信|函|书)$|^(辞职|请辞)(信|报告|请求|申请|书)$");

    private final SourceDocument document;

    Titles(SourceDocument document) {
        this.document = document;
    }

    /** The title that ends right above a line, lines of speakers in between left aside. */
    Optional<LineRange> above(int openerLine, int floor) {
        int last = printedAbove(openerLine, floor);
        for (int i = 0; i < MAX_SPEAKERS && last > 0 && isSpeaker(last); i++) {
            last = printedAbove(last, floor);
        }
        if (last == 0 || !isTitleLine(last) || !endsTitle(squeezed(last))) {
            return Optional.empty();
        }
        LineRange lines = upwards(last, floor);
        return isLetter(text(lines)) ? Optional.empty() : Optional.of(lines);
    }

    /** The title that these lines print, joined and tidied. */
    String text(LineRange lines) {
        StringBuilder text = new StringBuilder();
        for (int line = lines.first(); line <= lines.last(); line++) {
            text.append(Texts.unmarked(document.line(line).text()));
        }
        return Texts.tidyTitle(text.toString());
    }

    /** Whether a line is short and ends like no sentence. */
    boolean isTitleLine(int line) {
        String printed = document.line(line).text();
        if (printed.length() > MAX_LINE_LENGTH || printed.contains("\t") || printed.isBlank()) {
            return false;
        }
        return !SENTENCE_END.matcher(squeezed(line)).find();
    }

    /** Whether a text ends with what titles end with: 报告, 决定, 名单. */
    static boolean endsTitle(String squeezed) {
        return END.matcher(Texts.simplified(squeezed)).find();
    }

    static boolean startsTitle(String squeezed) {
        return START.matcher(squeezed).find() && !CONTINUES.matcher(squeezed).find();
    }

    /** The nearest printed line above, at most one blank line between; 0 when there is none. */
    int printedAbove(int line, int floor) {
        for (int above = line - 1; above > floor && above >= line - 2; above--) {
            if (!document.line(above).isBlank()) {
                return above;
            }
        }
        return 0;
    }

    private LineRange upwards(int last, int floor) {
        int first = last;
        while (last - first < MAX_LINES) {
            int above = printedAbove(first, floor);
            if (above == 0 || !isTitleLine(above) || !belongsAbove(above, first)) {
                break;
            }
            first = above;
        }
        return new LineRange(first, last);
    }

    /** A title that has not begun yet goes on above; one that begins with 关于 may have its organ above. */
    private boolean belongsAbove(int above, int first) {
        String text = squeezed(first);
        String before = squeezed(above);
        if (AnnexLabels.isLabel(before)) {
            return false;
        }
        if (!startsTitle(text)) {
            return first - above == 1 || startsTitle(before);
        }
        return text.startsWith("关于") && ISSUING_ORGAN.matcher(before).matches();
    }

    private boolean isSpeaker(int line) {
        return !endsTitle(squeezed(line))
                && SpeakerLines.isSpeaker(document.line(line).text());
    }

    private static boolean isLetter(String title) {
        return LETTER.matcher(title).find();
    }

    private String squeezed(int line) {
        return Texts.squeeze(Texts.unmarked(document.line(line).text()));
    }
}
