package dev.gazette.source;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Walks through the drawing instructions of one page and notes glyphs, lines and places of pictures. */
final class PdfScanner extends PDFGraphicsStreamEngine {
    private static final double EM_BELOW_BASELINE = 0.12;

    private final PdfBudget budget;
    private final PdfLayers layers;
    private final AffineTransform shown;
    private final PdfBox visible;
    private final List<PdfScan.Glyph> glyphs = new ArrayList<>();
    private final List<PdfBox> images = new ArrayList<>();
    private final PdfPaths paths = new PdfPaths();
    private final Map<PDFont, Boolean> strongFonts = new HashMap<>();
    private final Deque<Span> spans = new ArrayDeque<>();
    private Point2D current = new Point2D.Double();
    private int hiddenSpans;
    private int outside;

    private PdfScanner(PDPage page, PdfLayers layers, PdfBudget budget) {
        super(page);
        this.budget = budget;
        this.layers = layers;
        this.shown = PdfPageShape.shown(page);
        this.visible = PdfPageShape.visible(page);
    }

    /** Scans a page; what a broken page draws before it breaks is kept. */
    static PdfScan scan(PDPage page, PdfLayers layers, PdfBudget budget) {
        PdfScanner scanner = new PdfScanner(page, layers, budget);
        String failure = "";
        try {
            PdfPageShape.checkContent(page, budget);
            scanner.processPage(page);
        } catch (CorpusException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // PDFBox answers hostile objects with any exception; the page is reported, the others are read
            failure = e.toString();
        }
        return new PdfScan(
                scanner.glyphs,
                scanner.paths.rulings(),
                scanner.images,
                scanner.paths.curves(),
                scanner.outside,
                failure);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.spendOperator(getLevel());
        if (operator.getName().equals(OperatorName.BEGIN_INLINE_IMAGE)) {
            noteImage();
        } else if (!isImage(operator, operands)) {
            super.processOperator(operator, operands);
        }
    }

    /** Pictures are not decoded, only their place is noted. */
    private boolean isImage(Operator operator, List<COSBase> operands) {
        boolean image = operator.getName().equals(OperatorName.DRAW_OBJECT)
                && !operands.isEmpty()
                && operands.getFirst() instanceof COSName name
                && getResources() != null
                && getResources().isImageXObject(name);
        if (image) {
            noteImage();
        }
        return image;
    }

    private void noteImage() {
        Matrix place = getGraphicsState().getCurrentTransformationMatrix();
        Point2D one = onPage(place.transformPoint(0, 0));
        Point2D other = onPage(place.transformPoint(1, 1));
        if (isSane(one.getX(), one.getY(), 0, 1) && isSane(other.getX(), other.getY(), 0, 1)) {
            images.add(PdfBox.between(one.getX(), one.getY(), other.getX(), other.getY()));
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        budget.spendGlyph();
        if (hiddenSpans > 0) {
            return;
        }
        Point2D origin = onPage(matrix.transformPoint(0, 0));
        Point2D end = onPage(matrix.transformPoint(displacement.getX(), displacement.getY()));
        Point2D up = onPage(matrix.transformPoint(0, 1));
        double advance = origin.distance(end);
        // fonts made of drawings may be scaled in their own matrix, so that the nominal size says nothing
        double size = Math.max(origin.distance(up), advance / 4);
        if (!isSane(origin.getX(), origin.getY(), advance, size)) {
            return;
        }
        boolean vertical = font.isVertical();
        double x = vertical ? origin.getX() + EM_BELOW_BASELINE * size : origin.getX();
        double y = vertical ? origin.getY() - (1 - EM_BELOW_BASELINE) * size : origin.getY();
        String text = PdfCharacters.of(font, code);
        if (!visible.holds((origin.getX() + end.getX()) / 2, (origin.getY() + end.getY()) / 2)) {
            outside += text.isBlank() ? 0 : 1;
            return;
        }
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        PdfGlyph.Mark mark = new PdfGlyph.Mark(text, advance, size, isStrong(font, mode));
        boolean hidden = mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
        glyphs.add(new PdfScan.Glyph(mark, x, y, end.getX() - origin.getX(), end.getY() - origin.getY(), hidden));
    }

    private static boolean isSane(double x, double y, double advance, double size) {
        return Double.isFinite(x + y + advance + size) && size > 0 && Math.abs(x) < 1e6 && Math.abs(y) < 1e6;
    }

    private boolean isStrong(PDFont font, RenderingMode mode) {
        boolean outlined = mode == RenderingMode.FILL_STROKE || mode == RenderingMode.FILL_STROKE_CLIP;
        return outlined || strongFonts.computeIfAbsent(font, PdfCharacters::isStrong);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        boolean hidden = layers.isHidden(tag, properties);
        String actual = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        spans.push(new Span(glyphs.size(), actual == null ? "" : actual, hidden));
        hiddenSpans += hidden ? 1 : 0;
    }

    @Override
    public void endMarkedContentSequence() {
        if (spans.isEmpty()) {
            return;
        }
        Span span = spans.pop();
        hiddenSpans -= span.hidden() ? 1 : 0;
        List<PdfScan.Glyph> drawn = glyphs.subList(span.firstGlyph(), glyphs.size());
        if (!span.actualText().isBlank() && !drawn.isEmpty() && isOneLine(drawn)) {
            PdfScan.Glyph whole = span.replace(drawn);
            drawn.clear();
            glyphs.add(whole);
        }
    }

    private static boolean isOneLine(List<PdfScan.Glyph> drawn) {
        double y = drawn.getFirst().y();
        return drawn.stream().allMatch(glyph -> glyph.dy() == 0 && Math.abs(glyph.y() - y) < 0.1);
    }

    private Point2D onPage(Point2D point) {
        return shown.transform(point, null);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        paths.rectangle(List.of(onPage(p0), onPage(p1), onPage(p2), onPage(p3)));
    }

    @Override
    public void moveTo(float x, float y) {
        current = new Point2D.Float(x, y);
        paths.moveTo(onPage(current));
    }

    @Override
    public void lineTo(float x, float y) {
        current = new Point2D.Float(x, y);
        paths.lineTo(onPage(current));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = new Point2D.Float(x3, y3);
        paths.curveTo(onPage(current));
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        paths.close();
    }

    @Override
    public void strokePath() {
        paths.stroke();
        paths.end();
    }

    @Override
    public void fillPath(int windingRule) {
        paths.fill();
        paths.end();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        paths.fill();
        strokePath();
    }

    @Override
    public void endPath() {
        paths.end();
    }

    @Override
    public void clip(int windingRule) {
        // what a clip hides is rare in documents and cannot be told from what it frames
    }

    @Override
    public void shadingFill(COSName shading) {
        // colours carry no text
    }

    @Override
    public void drawImage(PDImage image) {
        noteImage();
    }

    /** Marked content that is open, with the text that the file says it stands for. */
    private record Span(int firstGlyph, String actualText, boolean hidden) {
        PdfScan.Glyph replace(List<PdfScan.Glyph> drawn) {
            PdfScan.Glyph first = drawn.getFirst();
            PdfScan.Glyph last = drawn.getLast();
            double width = Math.max(last.x() + last.dx() - first.x(), 0);
            PdfGlyph.Mark mark = new PdfGlyph.Mark(
                    PdfCharacters.plain(actualText),
                    width,
                    first.mark().size(),
                    first.mark().strong());
            return new PdfScan.Glyph(mark, first.x(), first.y(), width, 0, first.hidden());
        }
    }
}
