package dev.gazette.ingest;

import static java.util.Objects.requireNonNull;

import dev.gazette.gazette.Block;
import dev.gazette.gazette.ParseProblem;
import dev.gazette.index.ArchivedDocument;
import dev.gazette.records.GazetteRecords;
import java.util.List;
import java.util.Locale;

/**
 * What was found in one document.
 *
 * @param file path below the folder that was checked
 * @param format extension of the file, in lower case
 * @param kind {@code gazette} when sessions were recognised in it, else {@code plain}
 * @param records appointments, attendance lists and links between items
 * @param problems what could not be read or settled, with its place
 */
record CheckedDocument(
        String file,
        String format,
        String kind,
        String title,
        int items,
        int passages,
        int tables,
        int records,
        List<ParseProblem> problems) {
    static final String GAZETTE = "gazette";
    static final String PLAIN = "plain";

    CheckedDocument {
        requireNonNull(file, "file is null");
        requireNonNull(format, "format is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(title, "title is null");
        problems = List.copyOf(problems);
    }

    static CheckedDocument of(ParsedDocument document) {
        ArchivedDocument summary = document.summary();
        return new CheckedDocument(
                document.file().name(),
                extension(summary.fileName()),
                summary.isGazette() ? GAZETTE : PLAIN,
                summary.title(),
                summary.items(),
                summary.passages(),
                document.gazette()
                        .items()
                        .mapToInt(item -> tables(item.blocks()))
                        .sum(),
                records(document.records()),
                summary.problems());
    }

    boolean isGazette() {
        return kind.equals(GAZETTE);
    }

    private static String extension(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static int tables(List<Block> blocks) {
        return blocks.stream()
                .mapToInt(block -> switch (block) {
                    case Block.Table table -> 1;
                    case Block.Sidebar box -> tables(box.blocks());
                    case Block.Heading heading -> 0;
                    case Block.Paragraph paragraph -> 0;
                    case Block.Footnote note -> 0;
                })
                .sum();
    }

    private static int records(GazetteRecords records) {
        return records.appointments().size()
                + records.attendance().size()
                + records.links().size();
    }
}
