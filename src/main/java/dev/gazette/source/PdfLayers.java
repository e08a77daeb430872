package dev.gazette.source;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** The layers of a document; text on a layer that is switched off is not printed. */
final class PdfLayers {
    private final @Nullable PDOptionalContentProperties properties;

    PdfLayers(PDDocument document) {
        this.properties = document.getDocumentCatalog().getOCProperties();
    }

    boolean isHidden(@Nullable COSName tag, @Nullable COSDictionary content) {
        return properties != null
                && content != null
                && COSName.OC.equals(tag)
                && COSName.OCG.equals(content.getCOSName(COSName.TYPE))
                && !properties.isGroupEnabled(new PDOptionalContentGroup(content));
    }
}
