package dev.gazette.source;

import static java.util.Objects.requireNonNull;

/** A part of a page in reading order. */
sealed interface PdfElement {
    PdfBox box();

    /**
     * A line of running text.
     *
     * @param region number of the region of its page in which it stands
     */
    record Text(PdfLine line, int region) implements PdfElement {
        public Text {
            requireNonNull(line, "line is null");
        }

        @Override
        public PdfBox box() {
            return line.box();
        }
    }

    /** A table. */
    record Rows(PdfTable table) implements PdfElement {
        public Rows {
            requireNonNull(table, "table is null");
        }

        @Override
        public PdfBox box() {
            return table.box();
        }
    }
}
