package dev.gazette.gazette;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a row is about.
 *
 * @param groups names above it (section, group), outermost first
 * @param name the printed name, two names with a stroke between when the row holds two indicators
 * @param mended how the words of the label were put together, empty when they stand in the row itself
 */
record RowLabel(List<String> groups, String name, String mended) {
    /** Stands between a group and the name of the row. */
    static final String JOINT = " · ";

    static final RowLabel NONE = new RowLabel(List.of(), "", "");

    RowLabel {
        groups = List.copyOf(groups);
        requireNonNull(name, "name is null");
        requireNonNull(mended, "mended is null");
    }

    /** The words without symbols: groups and the whole name. */
    String words() {
        String whole = CellParts.of(name).stream().map(CellText::label).collect(Collectors.joining("/"));
        return joined(whole);
    }

    /** The words for one of several indicators. */
    String words(int part) {
        return joined(CellText.label(CellParts.of(name).get(part)));
    }

    private String joined(String own) {
        if (groups.isEmpty()) {
            return own;
        }
        String above = String.join(JOINT, groups);
        return own.isEmpty() ? above : above + JOINT + own;
    }
}
