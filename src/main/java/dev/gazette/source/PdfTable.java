package dev.gazette.source;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A printed table.
 *
 * @param rows cells from left to right, equally many in every row
 * @param headerRows leading rows that are set apart as header, 0 when nothing tells
 */
record PdfTable(PdfBox box, List<List<String>> rows, int headerRows) implements PdfPiece {
    PdfTable {
        requireNonNull(box, "box is null");
        rows = rows.stream().map(List::copyOf).toList();
        if (rows.isEmpty() || rows.stream().map(List::size).distinct().count() != 1) {
            throw new IllegalArgumentException("A table needs rows of equally many cells but has " + rows);
        }
    }

    int columns() {
        return rows.getFirst().size();
    }
}
