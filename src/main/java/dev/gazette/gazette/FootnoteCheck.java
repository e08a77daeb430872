package dev.gazette.gazette;

import dev.gazette.source.LineRange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reports notes whose mark was not found, and marks whose note was not found. */
final class FootnoteCheck {
    private static final int EXCERPT = 30;

    private final String document;
    private final List<ParseProblem> problems = new ArrayList<>();

    private FootnoteCheck(String document) {
        this.document = document;
    }

    static List<ParseProblem> problems(String document, List<Meeting> meetings) {
        FootnoteCheck check = new FootnoteCheck(document);
        meetings.stream().flatMap(meeting -> meeting.items().stream()).forEach(check::check);
        return check.problems;
    }

    private void check(Item item) {
        Map<Integer, Set<FootnoteMark.Style>> openings = new HashMap<>();
        for (Block block : item.blocks()) {
            if (block instanceof Block.Footnote note) {
                FootnoteMark.opening(note.text())
                        .ifPresent(opening -> openings.computeIfAbsent(
                                        opening.number(), number -> EnumSet.noneOf(FootnoteMark.Style.class))
                                .add(opening.style()));
                if (note.anchor().isEmpty()) {
                    report("footnote-without-mark", "脚注应挂在带有其标号的语句上，未找到标号 " + note.number(), note.text(), note.lines());
                }
            }
        }
        Set<Integer> missing = new HashSet<>();
        item.blocks().stream().flatMap(FootnoteCheck::texts).forEach(text -> checkMarks(text, openings, missing));
    }

    /** A number that lacks its note is reported where it is first printed. */
    private void checkMarks(Text text, Map<Integer, Set<FootnoteMark.Style>> openings, Set<Integer> missing) {
        for (FootnoteMark mark : FootnoteMark.in(text.words)) {
            Set<FootnoteMark.Style> known = openings.getOrDefault(mark.number(), Set.of());
            if (isCertain(mark) && mark.openings().stream().noneMatch(known::contains) && missing.add(mark.number())) {
                int begin = Math.max(0, mark.begin() - EXCERPT / 2);
                String excerpt = text.words.substring(begin, Math.min(text.words.length(), begin + EXCERPT));
                report("mark-without-footnote", "正文标号应有对应脚注，未找到脚注 " + mark.number(), excerpt, text.lines);
            }
        }
    }

    /** Signs that are no mark but something else often enough prove nothing. */
    private static boolean isCertain(FootnoteMark mark) {
        return switch (mark.style()) {
            case RAISED, BRACKETED, WORD -> true;
            case CIRCLED, STAR, PLAIN -> false;
        };
    }

    private void report(String code, String detail, String words, LineRange lines) {
        String excerpt = words.substring(0, Math.min(words.length(), EXCERPT));
        problems.add(new ParseProblem(document, code, detail + "：“" + excerpt + "”", lines));
    }

    private static Stream<Text> texts(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Stream.of(new Text(paragraph.text(), paragraph.lines()));
            case Block.Heading heading -> Stream.of(new Text(heading.text(), heading.lines()));
            case Block.Table table ->
                Stream.concat(
                        Stream.of(new Text(String.join("\t", table.header()), table.lines())),
                        table.rows().stream().map(row -> new Text(String.join("\t", row.cells()), row.lines())));
            case Block.Sidebar sidebar ->
                Stream.concat(
                        Stream.of(new Text(sidebar.title(), sidebar.lines())),
                        sidebar.blocks().stream().flatMap(FootnoteCheck::texts));
            case Block.Footnote note -> Stream.empty();
        };
    }

    private record Text(String words, LineRange lines) {}
}
