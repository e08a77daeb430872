package dev.gazette.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the glyphs of one line as text: spaces where they are printed, raised digits as such. */
final class PdfLineText {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** Gaps wider than this part of a character set Chinese text apart; justified lines stay below. */
    private static final double CHINESE_GAP = 0.7;

    private static final double LATIN_GAP = 0.18;

    /** Gaps wider than this many characters part a line into chunks. */
    private static final double CHUNK_GAP = 1.2;

    private static final double MOST_TRACKING = 1.05;
    private static final double LEAST_SPACE = 0.1;
    private static final double LEAST_RISE = 0.15;
    private static final double SMALL = 0.88;
    private static final double STRONG_SHARE = 0.8;
    private static final int LONGEST_WORD = 24;

    private final List<PdfGlyph> glyphs;
    private final List<PdfGlyph> spaces;
    private final double baseline;
    private final double size;
    private final double tracking;

    PdfLineText(List<PdfGlyph> row, double baseline) {
        Comparator<PdfGlyph> byPlace =
                Comparator.comparingDouble(glyph -> glyph.box().left());
        this.glyphs =
                row.stream().filter(glyph -> !glyph.isSpace()).sorted(byPlace).toList();
        this.spaces = row.stream().filter(PdfGlyph::isSpace).sorted(byPlace).toList();
        this.baseline = baseline;
        this.size = PdfMeasures.median(glyphs.stream().map(PdfGlyph::size).toList());
        this.tracking = tracking();
    }

    /** The line, unless it is blank. */
    Optional<PdfLine> line() {
        if (glyphs.isEmpty()) {
            return Optional.empty();
        }
        PdfBox box = PdfBox.around(glyphs.stream().map(PdfGlyph::box).toList());
        String text = text(0, glyphs.size());
        return Optional.of(new PdfLine(
                text,
                new PdfBox(box.left(), baseline - size, box.right(), baseline),
                size,
                isStrong(),
                firstWord(),
                chunks(text)));
    }

    /** Figures in Chinese lines are often set in another face; the characters decide. */
    private boolean isStrong() {
        List<PdfGlyph> chinese = glyphs.stream()
                .filter(glyph -> PdfScripts.isChinese(PdfScripts.first(glyph.text())))
                .toList();
        List<PdfGlyph> deciding = chinese.isEmpty() ? glyphs : chinese;
        return deciding.stream().filter(PdfGlyph::strong).count() >= STRONG_SHARE * deciding.size();
    }

    /** The extra distance between all characters of a line that is spaced out. */
    private double tracking() {
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < glyphs.size(); i++) {
            gaps.add(gap(i));
        }
        return Math.clamp(PdfMeasures.median(gaps), 0, MOST_TRACKING * size);
    }

    private double gap(int index) {
        return glyphs.get(index).box().left() - glyphs.get(index - 1).box().right();
    }

    private String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        int space = 0;
        for (int i = from; i < to; i++) {
            if (i > from) {
                double left = glyphs.get(i - 1).box().centreX();
                double right = glyphs.get(i).box().centreX();
                while (space < spaces.size() && spaces.get(space).box().centreX() <= left) {
                    space++;
                }
                int first = space;
                while (space < spaces.size() && spaces.get(space).box().centreX() < right) {
                    space++;
                }
                text.append(between(i, spaces.subList(first, space)));
            }
            text.append(printed(glyphs.get(i)));
        }
        return text.toString();
    }

    private String between(int index, List<PdfGlyph> printed) {
        double gap = gap(index);
        if (!printed.isEmpty() && gap >= LEAST_SPACE * size) {
            String wide = printed.stream()
                    .map(PdfGlyph::text)
                    .filter(text -> text.contains("\u3000"))
                    .collect(Collectors.joining());
            return wide.isEmpty() ? " " : wide;
        }
        boolean latin = PdfScripts.isWord(PdfScripts.last(glyphs.get(index - 1).text()))
                && PdfScripts.isWord(PdfScripts.first(glyphs.get(index).text()));
        return gap - tracking > (latin ? LATIN_GAP : CHINESE_GAP) * size ? " " : "";
    }

    private String printed(PdfGlyph glyph) {
        boolean raised = glyph.size() <= SMALL * size && baseline - glyph.baseline() >= LEAST_RISE * size;
        return raised ? raised(glyph.text()) : glyph.text();
    }

    private static String raised(String text) {
        StringBuilder raised = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            raised.append(c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : c);
        }
        return raised.toString();
    }

    private double firstWord() {
        int end = 1;
        while (end < Math.min(glyphs.size(), LONGEST_WORD) && sticks(end)) {
            end++;
        }
        return glyphs.get(end - 1).box().right() - glyphs.getFirst().box().left();
    }

    private boolean sticks(int index) {
        int before = PdfScripts.last(glyphs.get(index - 1).text());
        int after = PdfScripts.first(glyphs.get(index).text());
        if (gap(index) - tracking > LATIN_GAP * size) {
            return false;
        }
        return PdfScripts.opens(before)
                || PdfScripts.closes(after)
                || (PdfScripts.isWord(before) && PdfScripts.isWord(after))
                || ("-–/.,".indexOf(before) >= 0 && PdfScripts.isWord(after));
    }

    private List<PdfLine.Chunk> chunks(String whole) {
        List<PdfLine.Chunk> chunks = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || gap(i) - tracking > CHUNK_GAP * size) {
                double right = glyphs.get(i - 1).box().right();
                String text = first == 0 && i == glyphs.size() ? whole : text(first, i);
                chunks.add(new PdfLine.Chunk(text, glyphs.get(first).box().left(), right));
                first = i;
            }
        }
        return chunks;
    }
}
