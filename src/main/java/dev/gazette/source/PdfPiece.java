package dev.gazette.source;

/** What reading order is found for: a glyph or a whole table. */
sealed interface PdfPiece permits PdfGlyph, PdfTable {
    PdfBox box();
}
