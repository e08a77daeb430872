package dev.gazette.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The gazette of a city that does not exist, as parts in reading order, from {@code made-up/gazette.mark}. {@link
 * GazetteText}, {@link GazetteWord} and {@link GazetteWeb} print it, so that every format says the same.
 *
 * <p>In the mark-up a line is a paragraph; {@code #} is the title of an item, {@code ##} and more are headings,
 * {@code **bold**}, {@code ^n^} the mark of footnote n, {@code [^n]} its text, {@code ⟦n⟧} the place at which printed
 * page n begins inside a sentence, {@code +} an item of an automatically numbered list, {@code |} a row of a table
 * ({@code |!} its header, a cell {@code ^} belongs to the one above), {@code \\} a line break.
 */
public record MarkedGazette(List<Part> parts) {
    private static final Pattern STYLED = Pattern.compile("@(cover|contents|title|centre|right) (.*)");
    private static final Pattern HEADING = Pattern.compile("(#{1,6}) (.*)");
    private static final Pattern NOTE = Pattern.compile("\\[\\^(\\d+)] (.*)");

    /** How a line is set. */
    public enum Style {
        COVER,
        CONTENTS,
        TITLE,
        CENTRE,
        RIGHT,
        NUMBERED,
        TEXT
    }

    /** Something that is printed. */
    public sealed interface Part {}

    /** Printed page {@code number} begins. */
    public record Page(int number) implements Part {}

    /** An entry of the contents list. */
    public record Entry(String title, String speaker, String page) implements Part {}

    /** A heading; level 1 is the title of an item. */
    public record Heading(int level, String text) implements Part {}

    /** A line with the mark-up of its words. */
    public record Line(Style style, String text) implements Part {}

    /** A footnote. */
    public record Note(int number, String text) implements Part {}

    /** A table; {@code headed} when its first row is a header. */
    public record Table(boolean headed, List<List<String>> rows) implements Part {}

    /** A box beside the text. */
    public record Box(List<Part> parts) implements Part {}

    public static MarkedGazette read() {
        try (InputStream in = MarkedGazette.class.getResourceAsStream("/made-up/gazette.mark")) {
            return new MarkedGazette(
                    parts(new String(in.readAllBytes(), UTF_8).lines().toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Part> parts(List<String> lines) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int first = i;
            if (line.startsWith("@box ")) {
                i = lines.subList(i, lines.size()).indexOf("@endbox") + i;
                List<String> inside = new ArrayList<>(lines.subList(first, i));
                inside.set(0, line.substring("@box ".length()));
                parts.add(new Box(parts(inside)));
            } else if (line.startsWith("|")) {
                while (i + 1 < lines.size() && lines.get(i + 1).startsWith("|")) {
                    i++;
                }
                parts.add(table(lines.subList(first, i + 1)));
            } else if (!line.isBlank()) {
                parts.add(part(line));
            }
        }
        return parts;
    }

    private static Table table(List<String> rows) {
        boolean headed = rows.getFirst().startsWith("|!");
        return new Table(
                headed,
                rows.stream()
                        .map(row -> List.of(row.replaceFirst("^\\|!?", "").split("\\|", -1)))
                        .toList());
    }

    private static Part part(String line) {
        if (line.startsWith("@page ")) {
            return new Page(Integer.parseInt(line.substring("@page ".length())));
        }
        if (line.startsWith("@entry ")) {
            String[] fields = line.substring("@entry ".length()).split("\\|", -1);
            return new Entry(fields[0], fields[1], fields[2]);
        }
        if (line.startsWith("+ ")) {
            return new Line(Style.NUMBERED, line.substring(2));
        }
        Matcher note = NOTE.matcher(line);
        if (note.matches()) {
            return new Note(Integer.parseInt(note.group(1)), note.group(2));
        }
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            return new Heading(heading.group(1).length(), heading.group(2));
        }
        Matcher styled = STYLED.matcher(line);
        return styled.matches()
                ? new Line(Style.valueOf(styled.group(1).toUpperCase(java.util.Locale.ROOT)), styled.group(2))
                : new Line(Style.TEXT, line);
    }
}
