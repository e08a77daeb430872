package dev.gazette.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Prints a {@link MarkedGazette} as the text that a scan of its pages gives: seams, raised marks, notes at the foot. */
public final class GazetteText {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern MARK = Pattern.compile("\\^(\\d+)\\^");
    private static final Pattern SEAM = Pattern.compile("⟦\\d+⟧");

    private final List<String> lines = new ArrayList<>();
    private int number;

    private GazetteText() {}

    /** The whole gazette. */
    public static String print(MarkedGazette gazette) {
        GazetteText text = new GazetteText();
        List<MarkedGazette.Part> parts = gazette.parts();
        for (int i = 0; i < parts.size(); i++) {
            i = text.print(parts, i);
        }
        return String.join("\n", text.lines) + "\n";
    }

    /** Prints the part and returns the index of the last one that is printed with it. */
    private int print(List<MarkedGazette.Part> parts, int i) {
        if (!(parts.get(i) instanceof MarkedGazette.Line line && line.style() == MarkedGazette.Style.NUMBERED)) {
            number = 0;
        }
        int last = i;
        switch (parts.get(i)) {
            case MarkedGazette.Page page -> add("");
            case MarkedGazette.Entry entry -> lines.add(entry.title() + "……" + named(entry) + entry.page());
            case MarkedGazette.Heading heading -> add(heading.text().replace("\\\\", " "), "");
            case MarkedGazette.Note note -> add(raised(note.number()) + " " + note.text(), "");
            case MarkedGazette.Table table -> table(table);
            case MarkedGazette.Box box -> box.parts().forEach(part -> print(List.of(part), 0));
            case MarkedGazette.Line line -> last = line(line, parts, i);
        }
        return last;
    }

    /** A sentence that runs over a page is interrupted by the notes at the foot of the page. */
    private int line(MarkedGazette.Line line, List<MarkedGazette.Part> parts, int i) {
        String prefix = line.style() == MarkedGazette.Style.NUMBERED ? ++number + ". " : "";
        String[] sheets = SEAM.split(prefix + line.text());
        int last = i;
        lines.add(words(sheets[0]));
        if (line.style() != MarkedGazette.Style.CENTRE || !isCentred(parts, i + 1)) {
            add("");
        }
        for (int sheet = 1; sheet < sheets.length; sheet++) {
            while (last + 1 < parts.size() && parts.get(last + 1) instanceof MarkedGazette.Note note) {
                last++;
                add(raised(note.number()) + " " + note.text(), "");
            }
            add(words(sheets[sheet]), "");
        }
        return last;
    }

    private static boolean isCentred(List<MarkedGazette.Part> parts, int i) {
        return i < parts.size()
                && parts.get(i) instanceof MarkedGazette.Line next
                && next.style() == MarkedGazette.Style.CENTRE;
    }

    private void table(MarkedGazette.Table table) {
        table.rows()
                .forEach(row -> lines.add(
                        row.stream().map(cell -> cell.equals("^") ? "" : cell).collect(Collectors.joining("\t"))));
        add("");
    }

    private static String named(MarkedGazette.Entry entry) {
        return entry.speaker().isEmpty() ? "" : " " + entry.speaker() + "……";
    }

    private static String words(String text) {
        return MARK.matcher(text).replaceAll(mark -> Matcher.quoteReplacement(raised(Integer.parseInt(mark.group(1)))));
    }

    static String raised(int number) {
        return String.valueOf(number)
                .chars()
                .mapToObj(digit -> String.valueOf(RAISED.charAt(digit - '0')))
                .collect(Collectors.joining());
    }

    private void add(String... printed) {
        lines.addAll(List.of(printed));
    }
}
