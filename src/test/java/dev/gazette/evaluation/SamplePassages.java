package dev.gazette.evaluation;

import dev.gazette.answer.Citation;
import dev.gazette.gazette.ItemKind;
import dev.gazette.passage.Passage;
import dev.gazette.passage.Provenance;
import dev.gazette.retrieval.RankedPassage;
import dev.gazette.source.LineRange;
import java.util.List;
import java.util.Optional;

/** Passages of a made-up document. */
final class SamplePassages {
    private SamplePassages() {}

    static Passage passage(String id, String text, int first, int last) {
        return new Passage(
                id,
                first,
                text,
                List.of(),
                new Provenance(
                        "doc",
                        Optional.empty(),
                        "",
                        "",
                        Optional.empty(),
                        new Provenance.ItemReference("item", "报告", ItemKind.AGENDA, Optional.empty(), Optional.empty()),
                        List.of(),
                        Optional.empty(),
                        new LineRange(first, last)));
    }

    static RankedPassage hit(String id, int line, double score) {
        return new RankedPassage(passage(id, "第" + line + "行的文字", line, line), score, List.of());
    }

    static Citation citation(int n, String quote, int first, int last) {
        return new Citation(n, quote, passage("p" + n, quote, first, last), new LineRange(first, last));
    }
}
