package dev.gazette.source;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Collects the outlines that a page draws and keeps of them the straight lines along the axes. */
final class PdfPaths {
    /** A rectangle up to this thickness in points is a printed line. */
    private static final double THIN = 3;

    private static final double STRAIGHT = 1;
    private static final int MOST_RULINGS = 50_000;
    private static final int MOST_POINTS = 100_000;

    private final List<PdfRuling> rulings = new ArrayList<>();
    private final List<List<Point2D>> outlines = new ArrayList<>();
    private int points;
    private int curvesOfPath;
    private int curves;

    List<PdfRuling> rulings() {
        return rulings;
    }

    /** Number of curved segments that were filled. */
    int curves() {
        return curves;
    }

    void moveTo(Point2D point) {
        outlines.add(new ArrayList<>());
        lineTo(point);
    }

    void lineTo(Point2D point) {
        if (outlines.isEmpty()) {
            outlines.add(new ArrayList<>());
        }
        if (points++ < MOST_POINTS) {
            outlines.getLast().add(point);
        }
    }

    void curveTo(Point2D point) {
        curvesOfPath++;
        lineTo(point);
    }

    void close() {
        if (!outlines.isEmpty() && !outlines.getLast().isEmpty()) {
            lineTo(outlines.getLast().getFirst());
        }
    }

    void rectangle(List<Point2D> corners) {
        moveTo(corners.getFirst());
        corners.stream().skip(1).forEach(this::lineTo);
        close();
    }

    void stroke() {
        for (List<Point2D> outline : outlines) {
            for (int i = 1; i < outline.size(); i++) {
                keep(outline.get(i - 1), outline.get(i), STRAIGHT);
            }
        }
    }

    /** A filled shape is a line when it is thin; its own edges are none. */
    void fill() {
        curves += curvesOfPath;
        for (List<Point2D> outline : outlines) {
            if (outline.size() > 1) {
                PdfBox box = PdfBox.around(outline.stream()
                        .map(point -> new PdfBox(point.getX(), point.getY(), point.getX(), point.getY()))
                        .toList());
                keep(new Point2D.Double(box.left(), box.top()), new Point2D.Double(box.right(), box.bottom()), THIN);
            }
        }
    }

    void end() {
        outlines.clear();
        points = 0;
        curvesOfPath = 0;
    }

    private void keep(Point2D one, Point2D other, double thickness) {
        PdfBox box = PdfBox.between(one.getX(), one.getY(), other.getX(), other.getY());
        if (rulings.size() >= MOST_RULINGS) {
            return;
        }
        if (box.height() <= thickness && box.width() > box.height()) {
            rulings.add(new PdfRuling(true, box.centreY(), box.left(), box.right()));
        } else if (box.width() <= thickness && box.height() > box.width()) {
            rulings.add(new PdfRuling(false, box.centreX(), box.top(), box.bottom()));
        }
    }
}
