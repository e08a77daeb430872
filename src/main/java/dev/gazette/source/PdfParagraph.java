package dev.gazette.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Printed lines of one paragraph on one page. */
final class PdfParagraph {
    private static final double MOST_STEP = 1.45;
    private static final double SAME_LEFT = 0.6;
    private static final double LEAST_HANG = 0.7;
    private static final double MOST_HANG = 4.5;
    private static final double SMALL = 0.92;
    private static final double LARGE = 1.1;
    private static final double TIGHT_STEP = 1.8;
    private static final double TIGHT_LEADING = 1.25;

    private static final Pattern SENTENCE_END = Pattern.compile("[。；！？：:;!?.][”’」』）)]?$");
    private static final Pattern OPENER = Pattern.compile("^(第[一二三四五六七八九十百千零〇\\d]{1,8}[条章节编款]"
            + "|[一二三四五六七八九十]{1,3}[、是]|[（(][一二三四五六七八九十\\d]{1,3}[)）]"
            + "|\\d{1,3}[.．、](?!\\d)|[●■◆★▲◇○▪•·–—-]|[①-⑳]|[⁰¹²³⁴⁵⁶⁷⁸⁹]|附件|附表|注[：:\\d])");

    /** A line of a contents list ends with a page number behind leader dots or in brackets. */
    private static final Pattern ENTRY = Pattern.compile("([·.…．]{3}.{0,40}|[（(])\\d{1,4}[）)]?$");

    private final List<PdfPlaced> lines = new ArrayList<>();
    private final Style style;

    /**
     * How a document sets its paragraphs.
     *
     * @param indented first lines are set in
     * @param bodySize size of most characters
     */
    record Style(boolean indented, double bodySize) {}

    PdfParagraph(PdfPlaced first, Style style) {
        this.lines.add(first);
        this.style = style;
    }

    int page() {
        return last().page();
    }

    String text() {
        String text = "";
        for (PdfPlaced placed : lines) {
            text = PdfScripts.join(text, placed.line().text());
        }
        return text.replace('\t', ' ');
    }

    void add(PdfPlaced next) {
        lines.add(next);
    }

    private PdfPlaced first() {
        return lines.getFirst();
    }

    private PdfPlaced last() {
        return lines.getLast();
    }

    /** Whether the next printed line goes on with this paragraph. */
    boolean goesOn(PdfPlaced next) {
        PdfPlaced last = last();
        boolean near = last.page() == next.page() && (last.isSameRegion(next) ? isNear(next) : last.isSameWidth(next));
        return near
                && last.isSameFace(next)
                && last.column().isFull(last.line(), next.line())
                && !isEntry(last.line())
                && !(lines.size() == 1 && (last.column().isFar(last.line()) || isNarrower(next)))
                && isInLine(next)
                && !opensUnit(next.line());
    }

    private boolean isNear(PdfPlaced next) {
        double step = last().stepTo(next);
        return step > 0 && step <= MOST_STEP * last().column().leading();
    }

    /** A line that the next one exceeds on both sides is centred; a full line of a paragraph never is. */
    private boolean isNarrower(PdfPlaced next) {
        PdfBox box = last().line().box();
        PdfBox below = next.line().box();
        double least = SAME_LEFT * next.line().size();
        return last().isSameRegion(next) && below.left() < box.left() - least && below.right() > box.right() + least;
    }

    private boolean isInLine(PdfPlaced next) {
        double left = next.line().box().left();
        double size = next.line().size();
        if (lines.size() > 1) {
            return Math.abs(next.indent() - last().indent()) <= SAME_LEFT * size;
        }
        if (next.column().isFlush(next.line())) {
            return true;
        }
        double hang = left - last().line().box().left();
        return opens(last().line())
                && !opens(next.line())
                && LEAST_HANG * size <= hang
                && hang <= MOST_HANG * size
                && last().isSameRegion(next);
    }

    /** In indented text a line that is not set in begins nothing; elsewhere numbers and bullets do. */
    private boolean opensUnit(PdfLine next) {
        boolean small = next.size() < SMALL * style.bodySize();
        boolean ended = SENTENCE_END.matcher(last().line().text()).find();
        return opens(next) && ended && (!style.indented() || small);
    }

    private static boolean opens(PdfLine line) {
        return OPENER.matcher(line.text()).find();
    }

    private static boolean isEntry(PdfLine line) {
        return ENTRY.matcher(line.text()).find();
    }

    /** Whether the next one belongs to the same block, as the lines of a title or of a contents list do. */
    boolean isTightWith(PdfParagraph next) {
        PdfPlaced below = next.first();
        if (!last().isSameRegion(below) || !last().isSameFace(below)) {
            return false;
        }
        boolean near = last().stepTo(below)
                <= Math.max(
                        TIGHT_STEP * last().line().size(),
                        TIGHT_LEADING * last().column().leading());
        return near && ((isTitle() && next.isTitle()) || isEntry(last().line()) || isEntry(below.line()));
    }

    private boolean isTitle() {
        PdfPlaced line = first();
        return lines.size() == 1
                && !SENTENCE_END.matcher(line.line().text()).find()
                && (line.column().isCentred(line.line()) || line.line().size() > LARGE * style.bodySize());
    }
}
