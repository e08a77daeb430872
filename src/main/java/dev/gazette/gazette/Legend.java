package dev.gazette.gazette;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the symbols of one table mean, from the note that is printed with it. */
record Legend(Map<String, String> meanings) {
    static final Legend NONE = new Legend(Map.of());

    private static final int LONGEST_NOTE = 600;
    private static final String SYMBOLS = CellText.symbols();
    private static final Pattern ENTRY = Pattern.compile("[“\"‘「]?([" + SYMBOLS
            + "])[”\"’」]?\\s?(?:表示|代表|标注|标记|为|指|是|[:：=—－-]{1,2})\\s?" + "([^、，,；;。“\"‘「\\s" + SYMBOLS + "]{1,40})");

    Legend {
        meanings = Map.copyOf(meanings);
    }

    /** Reads a note; empty when the text explains no symbol. */
    static Optional<Legend> of(String note) {
        if (note.length() > LONGEST_NOTE) {
            return Optional.empty();
        }
        Map<String, String> meanings = new HashMap<>();
        Matcher entry = ENTRY.matcher(note);
        while (entry.find()) {
            meanings.putIfAbsent(entry.group(1), entry.group(2));
        }
        return meanings.isEmpty() ? Optional.empty() : Optional.of(new Legend(meanings));
    }

    /** The meaning of the symbol that opens the label, empty when it has none. */
    String of(Optional<String> symbol) {
        return symbol.map(known -> meanings.getOrDefault(known, "")).orElse("");
    }
}
