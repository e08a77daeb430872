package dev.gazette.source;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** How a page is shown: cut to its crop box, turned, with the origin at its upper left corner. */
final class PdfPageShape {
    private static final int BUFFER = 1 << 16;

    private PdfPageShape() {}

    /** From the coordinates of the drawing instructions to those of the page as shown. */
    static AffineTransform shown(PDPage page) {
        PDRectangle crop = page.getCropBox();
        double left = crop.getLowerLeftX();
        double bottom = crop.getLowerLeftY();
        double right = crop.getUpperRightX();
        double top = crop.getUpperRightY();
        return switch (page.getRotation()) {
            case 90 -> new AffineTransform(0, 1, 1, 0, -bottom, -left);
            case 180 -> new AffineTransform(-1, 0, 0, 1, right, -bottom);
            case 270 -> new AffineTransform(0, -1, -1, 0, top, right);
            default -> new AffineTransform(1, 0, 0, -1, -left, top);
        };
    }

    static PdfBox visible(PDPage page) {
        PDRectangle crop = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        double width = turned ? crop.getHeight() : crop.getWidth();
        double height = turned ? crop.getWidth() : crop.getHeight();
        return PdfBox.between(0, 0, width, height);
    }

    /** Refuses a page whose packed instructions unfold beyond measure, before they are held in memory. */
    static void checkContent(PDPage page, PdfBudget budget) throws IOException {
        long bytes = 0;
        byte[] buffer = new byte[BUFFER];
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
            try (InputStream content = streams.next().createInputStream()) {
                for (int read = content.read(buffer); read > 0; read = content.read(buffer)) {
                    bytes += read;
                    budget.limit("每页绘图指令的字节数", bytes, PdfBudget.MAX_CONTENT_BYTES);
                }
            }
        }
    }
}
