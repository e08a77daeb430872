package dev.gazette.source;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A file that was read: numbered lines and a fingerprint of its bytes.
 *
 * @param id stable id of the document, its file name without the extension unless another file has that: see {@link DocumentIds}
 * @param fileName file name as found, for messages
 * @param fingerprint SHA-256 of the bytes, lower-case hex
 * @param lines all lines in order, starting at number 1; for files other than text, the lines of the extracted text
 * @param layout what the file says about its lines
 */
public record SourceDocument(
        String id, String fileName, String fingerprint, List<SourceLine> lines, SourceLayout layout) {
    public SourceDocument {
        requireNonNull(id, "id is null");
        requireNonNull(fileName, "fileName is null");
        requireNonNull(fingerprint, "fingerprint is null");
        lines = List.copyOf(lines);
        requireNonNull(layout, "layout is null");
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("A document has at least one line but '" + fileName + "' has none");
        }
    }

    /** A document of plain text. */
    public SourceDocument(String id, String fileName, String fingerprint, List<SourceLine> lines) {
        this(id, fileName, fingerprint, lines, SourceLayout.NONE);
    }

    /** The line with this 1-based number. */
    public SourceLine line(int number) {
        return lines.get(number - 1);
    }
}
