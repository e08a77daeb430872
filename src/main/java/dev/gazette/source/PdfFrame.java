package dev.gazette.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Turns a scanned page so that most of its text runs from left to right. */
final class PdfFrame {
    /** Largest part of its advance by which a glyph may rise or fall and still count as upright. */
    private static final double SLANT = 0.05;

    private final PdfBox page;
    private final Direction main;

    private PdfFrame(PdfBox page, Direction main) {
        this.page = page;
        this.main = main;
    }

    /** Which way text runs on the page as shown. */
    private enum Direction {
        RIGHT,
        DOWN,
        LEFT,
        UP,
        ASLANT
    }

    /** The page upright; text of another direction is apart. */
    static PdfSheet upright(PdfScan scan, PdfBox page, List<PdfScan.Glyph> glyphs) {
        Map<Direction, List<PdfScan.Glyph>> byDirection = new EnumMap<>(Direction.class);
        for (PdfScan.Glyph glyph : glyphs) {
            byDirection
                    .computeIfAbsent(direction(glyph), key -> new ArrayList<>())
                    .add(glyph);
        }
        Direction main = Direction.RIGHT;
        for (Direction direction : byDirection.keySet()) {
            if (direction != Direction.ASLANT && count(byDirection, direction) > count(byDirection, main)) {
                main = direction;
            }
        }
        PdfFrame frame = new PdfFrame(page, main);
        List<List<PdfGlyph>> turned = new ArrayList<>();
        for (Direction direction : byDirection.keySet()) {
            if (direction != Direction.ASLANT && direction != main) {
                turned.add(new PdfFrame(page, direction).glyphs(byDirection.getOrDefault(direction, List.of())));
            }
        }
        return new PdfSheet(
                frame.area(),
                frame.glyphs(byDirection.getOrDefault(main, List.of())),
                scan.rulings().stream().map(frame::turn).toList(),
                turned,
                text(byDirection.getOrDefault(Direction.ASLANT, List.of())));
    }

    private static int count(Map<Direction, List<PdfScan.Glyph>> byDirection, Direction direction) {
        return byDirection.getOrDefault(direction, List.of()).size();
    }

    private static Direction direction(PdfScan.Glyph glyph) {
        double dx = glyph.dx();
        double dy = glyph.dy();
        if (Math.abs(dy) <= SLANT * Math.abs(dx) || (dx == 0 && dy == 0)) {
            return dx < 0 ? Direction.LEFT : Direction.RIGHT;
        }
        if (Math.abs(dx) <= SLANT * Math.abs(dy)) {
            return dy > 0 ? Direction.DOWN : Direction.UP;
        }
        return Direction.ASLANT;
    }

    private static String text(List<PdfScan.Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.mark().text()));
        return text.toString().strip();
    }

    private List<PdfGlyph> glyphs(List<PdfScan.Glyph> glyphs) {
        return PdfDoubles.removed(glyphs.stream()
                .map(glyph -> PdfGlyph.at(glyph.mark(), x(glyph.x(), glyph.y()), y(glyph.x(), glyph.y())))
                .toList());
    }

    private PdfBox area() {
        return PdfBox.between(
                x(page.left(), page.top()),
                y(page.left(), page.top()),
                x(page.right(), page.bottom()),
                y(page.right(), page.bottom()));
    }

    private PdfRuling turn(PdfRuling ruling) {
        double x1 = ruling.horizontal() ? ruling.from() : ruling.at();
        double y1 = ruling.horizontal() ? ruling.at() : ruling.from();
        double x2 = ruling.horizontal() ? ruling.to() : ruling.at();
        double y2 = ruling.horizontal() ? ruling.at() : ruling.to();
        PdfBox box = PdfBox.between(x(x1, y1), y(x1, y1), x(x2, y2), y(x2, y2));
        return box.height() <= box.width()
                ? new PdfRuling(true, box.centreY(), box.left(), box.right())
                : new PdfRuling(false, box.centreX(), box.top(), box.bottom());
    }

    private double x(double x, double y) {
        return switch (main) {
            case RIGHT, ASLANT -> x;
            case DOWN -> y;
            case LEFT -> page.right() - x;
            case UP -> page.bottom() - y;
        };
    }

    private double y(double x, double y) {
        return switch (main) {
            case RIGHT, ASLANT -> y;
            case DOWN -> page.right() - x;
            case LEFT -> page.bottom() - y;
            case UP -> x;
        };
    }
}
