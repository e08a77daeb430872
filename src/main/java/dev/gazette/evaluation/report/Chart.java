package dev.gazette.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A small chart as SVG: axes from 0 to a maximum, lines and bars in the units of the axes. Colours are the page's. */
final class Chart {
    private static final int WIDTH = 420;
    private static final int HEIGHT = 260;
    private static final int LEFT = 46;
    private static final int RIGHT = 12;
    private static final int TOP = 12;
    private static final int BOTTOM = 40;
    private static final int TICKS = 5;

    private final Axis x;
    private final Axis y;
    private final List<String> shapes = new ArrayList<>();

    Chart(Axis x, Axis y) {
        this.x = x;
        this.y = y;
    }

    /**
     * An axis.
     *
     * @param most where it ends, above 0
     * @param format of its numbers, for example {@code %.1f}
     */
    record Axis(String name, double most, String format) {
        Axis {
            if (!(most > 0)) {
                throw new IllegalArgumentException("An axis ends above 0 but '" + name + "' ends at " + most);
            }
        }
    }

    /** A point in the units of the axes. */
    record Point(double x, double y) {}

    /** A line through points; {@code style} is a class of the page's style sheet. */
    Chart line(List<Point> points, String style) {
        String path = points.stream()
                .map(point -> "%s,%s".formatted(number(left(point.x)), number(top(point.y))))
                .collect(Collectors.joining(" "));
        shapes.add("<polyline class=\"%s\" points=\"%s\"/>".formatted(style, path));
        return this;
    }

    /** A bar from the axis up, with a text that shows when it is pointed at. */
    Chart bar(Point from, double to, String style, String title) {
        shapes.add("<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"><title>%s</title></rect>"
                .formatted(
                        style,
                        number(left(from.x) + 1),
                        number(top(from.y)),
                        number(Math.max(1, left(to) - left(from.x) - 2)),
                        number(top(0) - top(from.y)),
                        escaped(title)));
        return this;
    }

    /** The drawing. */
    String svg(String label) {
        StringBuilder svg = new StringBuilder(
                "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">".formatted(WIDTH, HEIGHT, escaped(label)));
        for (int i = 0; i <= TICKS; i++) {
            gridLine(svg, (double) i / TICKS);
        }
        shapes.forEach(svg::append);
        svg.append(text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 6, "middle", x.name));
        svg.append("<text x=\"10\" y=\"%d\" text-anchor=\"middle\" transform=\"rotate(-90 10 %d)\">%s</text>"
                .formatted(HEIGHT / 2 - TOP, HEIGHT / 2 - TOP, escaped(y.name)));
        return svg.append("</svg>").toString();
    }

    private void gridLine(StringBuilder svg, double share) {
        double at = top(share * y.most);
        svg.append("<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%s\" y2=\"%s\"/>"
                .formatted(LEFT, WIDTH - RIGHT, number(at), number(at)));
        svg.append(text(LEFT - 6, at + 4, "end", label(y, share)));
        // the last number must not run out of the picture
        String anchor = share < 1 ? "middle" : "end";
        double end = share < 1 ? left(share * x.most) : WIDTH - RIGHT / 2.0;
        svg.append(text(end, HEIGHT - BOTTOM + 16, anchor, label(x, share)));
    }

    private static String label(Axis axis, double share) {
        return String.format(Locale.ROOT, axis.format, share * axis.most);
    }

    private static String text(double x, double y, String anchor, String words) {
        return "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>"
                .formatted(number(x), number(y), anchor, escaped(words));
    }

    private double left(double value) {
        return LEFT + (WIDTH - LEFT - RIGHT) * Math.min(value, x.most) / x.most;
    }

    private double top(double value) {
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * Math.min(value, y.most) / y.most;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
