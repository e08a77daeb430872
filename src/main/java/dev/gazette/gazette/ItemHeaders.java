package dev.gazette.gazette;

import dev.gazette.source.LineRange;
import dev.gazette.source.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the heads of all items of a document: an opener, and the title above it. */
final class ItemHeaders {
    private static final int MAX_TITLE_LINES = 6;
    private static final int MAX_TITLE_LINE_LENGTH = 160;
    private static final Pattern SENTENCE_END = Pattern.compile("[。；！？：:，,;]$");
    private static final Pattern TITLE_START =
            Pattern.compile("^(关于|对)|^\\p{IsHan}{2,20}(届人大|人民代表大会|人大|人民政府|法院|检察院|委员会)");
    private static final Pattern ISSUING_ORGAN = Pattern.compile("^\\p{IsHan}{2,30}(委员会|常委会|人民代表大会|人民政府|法院|检察院)$");
    private static final Pattern TITLE_END =
            Pattern.compile("(议题|议程|日程|情况|名单|报告|意见|意见书|决定|决议|说明|办法|条例|汇报|公告|通知|请求|方案|规定|细则)([（(].*[)）])?$");

    private final SourceDocument document;
    private final Openers openers;

    ItemHeaders(SourceDocument document) {
        this.document = document;
        this.openers = new Openers(document);
    }

    /** Heads in order, searching after the contents list. */
    List<ItemHeader> findAfter(int contentsEnd) {
        List<ItemHeader> headers = new ArrayList<>();
        int floor = contentsEnd;
        for (int line = contentsEnd + 1; line <= document.lines().size(); line++) {
            Optional<LineRange> opener = openers.at(line);
            if (opener.isEmpty()) {
                continue;
            }
            Optional<ItemHeader> header = headerAbove(opener.get(), floor);
            header.ifPresent(headers::add);
            line = opener.get().last();
            floor = line;
        }
        return headers;
    }

    private Optional<ItemHeader> headerAbove(LineRange opener, int floor) {
        Optional<LineRange> titleLines = titleLines(opener.first(), floor);
        return titleLines.map(lines -> {
            String title = Texts.tidyTitle(join(lines));
            String openerText = join(opener);
            Optional<SessionMention> meeting = namesItsMeeting(title)
                    ? SessionMention.find(title).or(() -> SessionMention.find(openerText))
                    : SessionMention.find(openerText);
            return new ItemHeader(title, lines, opener, meeting, Texts.date(openerText));
        });
    }

    private static boolean namesItsMeeting(String title) {
        ItemKind kind = ItemKinds.of(title);
        return kind == ItemKind.AGENDA || kind == ItemKind.ATTENDANCE;
    }

    private Optional<LineRange> titleLines(int openerLine, int floor) {
        int last = printedAbove(openerLine, floor);
        if (last == 0
                || !isTitleLine(last)
                || !TITLE_END.matcher(Texts.simplified(squeezed(last))).find()) {
            return Optional.empty();
        }
        int first = last;
        while (last - first < MAX_TITLE_LINES) {
            int above = printedAbove(first, floor);
            if (above == 0 || !isTitleLine(above) || !belongsAbove(above, first)) {
                break;
            }
            first = above;
        }
        return Optional.of(new LineRange(first, last));
    }

    /** A title that has not begun yet goes on above; one that begins with 关于 may have its organ above. */
    private boolean belongsAbove(int above, int first) {
        String text = squeezed(first);
        if (!TITLE_START.matcher(text).find()) {
            return first - above == 1 || TITLE_START.matcher(squeezed(above)).find();
        }
        return text.startsWith("关于") && ISSUING_ORGAN.matcher(squeezed(above)).matches();
    }

    private boolean isTitleLine(int line) {
        String text = squeezed(line);
        return text.length() <= MAX_TITLE_LINE_LENGTH
                && !SENTENCE_END.matcher(text).find()
                && !document.line(line).text().contains("\t");
    }

    /** The nearest printed line above, at most one blank line between; 0 when there is none. */
    private int printedAbove(int line, int floor) {
        for (int above = line - 1; above > floor && above >= line - 2; above--) {
            if (!document.line(above).isBlank()) {
                return above;
            }
        }
        return 0;
    }

    private String squeezed(int line) {
        return Texts.squeeze(document.line(line).text());
    }

    private String join(LineRange lines) {
        StringBuilder text = new StringBuilder();
        for (int line = lines.first(); line <= lines.last(); line++) {
            text.append(document.line(line).text().strip());
        }
        return text.toString();
    }
}
