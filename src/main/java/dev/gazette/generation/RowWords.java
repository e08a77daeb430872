package dev.gazette.generation;

import dev.gazette.passage.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table row written as a sentence: its label, then each cell behind the label of its column and before its unit. */
final class RowWords {
    private static final Pattern UNIT =
            Pattern.compile("[（(](?:单位[：:])?([\\p{IsHan}%/]{1,6})[）)]|单位[：:]\\s?([\\p{IsHan}%/]{1,6})");
    private static final Pattern BARE = Pattern.compile("-?[\\d,]{1,15}(?:\\.\\d{1,6})?");

    private RowWords() {}

    static String of(Sentence sentence) {
        if (!sentence.text().contains("\t")) {
            return sentence.text();
        }
        List<String> cells = cells(sentence.text());
        List<String> header = sentence.context()
                .lines()
                .filter(line -> line.contains("\t"))
                .findFirst()
                .map(RowWords::cells)
                .orElse(List.of());
        // a blank first cell is not printed, so rows are counted from their end
        int shift = header.size() - cells.size();
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            String label = i + shift >= 0 && i + shift < header.size() ? header.get(i + shift) : "";
            boolean figure = BARE.matcher(cell).matches();
            String column = figure || Character.isDigit(cell.isEmpty() ? ' ' : cell.charAt(0)) ? label : "";
            written.append(i == 0 ? "" : "，").append(column).append(cell);
            if (figure) {
                written.append(unit(label)
                        .or(() -> unit(cells.getFirst()))
                        .or(() -> unit(sentence.context()))
                        .orElse(""));
            }
        }
        return written.toString();
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.split("\t", -1)).map(String::strip).toList();
    }

    private static Optional<String> unit(String text) {
        Matcher unit = UNIT.matcher(text);
        if (!unit.find()) {
            return text.endsWith("%") ? Optional.of("%") : Optional.empty();
        }
        return Optional.ofNullable(unit.group(1)).or(() -> Optional.ofNullable(unit.group(2)));
    }
}
