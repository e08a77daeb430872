package dev.gazette.source;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The text of a file of any format, line by line.
 *
 * @param lines text of the lines without line breaks; a row of a table is one line, its cells separated by tabs
 * @param layout what the file says about these lines, numbered from 1
 */
record ExtractedText(List<String> lines, SourceLayout layout) {
    ExtractedText {
        lines = List.copyOf(lines);
        requireNonNull(layout, "layout is null");
    }
}
