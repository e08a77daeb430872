package dev.gazette.gazette;

import java.util.ArrayList;
import java.util.List;

/** Takes a cell apart that holds two indicators or values with a stroke between: {@code 840家 /11家}. */
public final class CellParts {
    private static final int LONGEST = 200;
    private static final String OPENERS = "(（[【《“";
    private static final String CLOSERS = ")）]】》”";

    private CellParts() {}

    /** The parts in order, each a verbatim piece; the whole cell when no stroke stands between two parts. */
    public static List<String> of(String cell) {
        if (cell.length() > LONGEST || (cell.indexOf('/') < 0 && cell.indexOf('／') < 0)) {
            return List.of(cell);
        }
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (OPENERS.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSERS.indexOf(c) >= 0) {
                depth--;
            } else if ((c == '/' || c == '／') && depth <= 0 && !CellUnits.isStrokeOfUnit(cell, i)) {
                parts.add(cell.substring(begin, i).strip());
                begin = i + 1;
            }
        }
        parts.add(cell.substring(begin).strip());
        // a stroke at an end or doubled separates nothing
        return parts.stream().anyMatch(String::isEmpty) ? List.of(cell) : parts;
    }
}
