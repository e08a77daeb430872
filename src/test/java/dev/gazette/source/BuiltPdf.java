package dev.gazette.source;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Builds PDF files piece by piece for tests of odd ones. */
final class BuiltPdf {
    static final float SIZE = 10;

    private final PDDocument document = new PDDocument();
    private final PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private PDPage page = new PDPage();
    private Matrix turned = new Matrix();
    private RenderingMode mode = RenderingMode.FILL;

    BuiltPdf page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        turned = new Matrix();
        mode = RenderingMode.FILL;
        return this;
    }

    /** Text at x and y from the lower left corner, as PDF counts. */
    BuiltPdf text(float x, float y, String text) {
        return text(x, y, SIZE, text);
    }

    BuiltPdf text(float x, float y, float size, String text) {
        return draw(content -> {
            content.beginText();
            content.setRenderingMode(mode);
            content.setFont(font, size);
            content.setTextMatrix(Matrix.concatenate(Matrix.getTranslateInstance(x, y), turned));
            content.showText(text);
            content.endText();
        });
    }

    BuiltPdf line(float x1, float y1, float x2, float y2) {
        return draw(content -> {
            content.moveTo(x1, y1);
            content.lineTo(x2, y2);
            content.stroke();
        });
    }

    /** A picture over the whole page. */
    BuiltPdf scan() {
        return draw(content -> content.drawImage(
                LosslessFactory.createFromImage(document, new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB)),
                0,
                0,
                page.getMediaBox().getWidth(),
                page.getMediaBox().getHeight()));
    }

    /** Text from here on is turned by so many degrees against the clock. */
    BuiltPdf turnText(int degrees) {
        turned = Matrix.getRotateInstance(Math.toRadians(degrees), 0, 0);
        return this;
    }

    BuiltPdf turnPage(int degrees) {
        page.setRotation(degrees);
        return this;
    }

    BuiltPdf invisible() {
        mode = RenderingMode.NEITHER;
        return this;
    }

    BuiltPdf crop(float left, float bottom, float width, float height) {
        page.setCropBox(new PDRectangle(left, bottom, width, height));
        return this;
    }

    /** The page with these drawing instructions. */
    BuiltPdf instructions(byte[] content) {
        try {
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(content);
            }
            page.setContents(stream);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BuiltPdf encrypt(String userPassword) {
        try {
            document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDDocument document() {
        return document;
    }

    byte[] bytes() {
        return bytes(CompressParameters.DEFAULT_COMPRESSION);
    }

    /** Objects one by one and not packed, so that damage to the bytes is damage to one of them. */
    byte[] plainBytes() {
        return bytes(CompressParameters.NO_COMPRESSION);
    }

    private byte[] bytes(CompressParameters packing) {
        try (document) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, packing);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BuiltPdf draw(Drawing drawing) {
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false, true)) {
            drawing.on(content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Drawing {
        void on(PDPageContentStream content) throws IOException;
    }
}
