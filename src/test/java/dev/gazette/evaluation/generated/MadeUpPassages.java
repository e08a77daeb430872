package dev.gazette.evaluation.generated;

import dev.gazette.gazette.ItemKind;
import dev.gazette.passage.Passage;
import dev.gazette.passage.Provenance;
import dev.gazette.passage.Sentence;
import dev.gazette.source.LineRange;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Passages of a made-up report on parks. */
final class MadeUpPassages {
    private MadeUpPassages() {}

    /** Running text below a heading, one sentence a part. */
    static Passage text(String... sentences) {
        return passage(Arrays.stream(sentences).map(text -> sentence(text, "")).toList(), Optional.of("王河"));
    }

    /** Rows with the same labels above them. */
    static Passage table(String caption, String labels, String... rows) {
        return passage(
                Arrays.stream(rows)
                        .map(row -> sentence(row, caption + "\n" + labels))
                        .toList(),
                Optional.empty());
    }

    static Passage list(String lead, String... entries) {
        return passage(
                Arrays.stream(entries).map(entry -> sentence(entry, lead)).toList(), Optional.empty());
    }

    static Material material(Passage... passages) {
        return new Material(List.of(passages), List.of(), List.of(), List.of("王河", "李水生"), List.of("甲镇", "乙镇"));
    }

    private static Sentence sentence(String text, String context) {
        return new Sentence(text, context, new LineRange(1, 1));
    }

    private static Passage passage(List<Sentence> sentences, Optional<String> speaker) {
        return new Passage(
                "report-1",
                0,
                sentences.stream().map(Sentence::text).collect(Collectors.joining("\n")),
                sentences,
                new Provenance(
                        "report",
                        Optional.empty(),
                        "",
                        "",
                        Optional.empty(),
                        new Provenance.ItemReference("item", "关于公园建设的报告", ItemKind.REPORT, speaker, Optional.empty()),
                        List.of("一、公园建设"),
                        Optional.empty(),
                        new LineRange(1, 1)));
    }
}
