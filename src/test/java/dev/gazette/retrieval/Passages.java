package dev.gazette.retrieval;

import dev.gazette.gazette.ItemKind;
import dev.gazette.passage.Passage;
import dev.gazette.passage.Provenance;
import dev.gazette.passage.Provenance.ItemReference;
import dev.gazette.passage.Sentence;
import dev.gazette.source.LineRange;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Passages for tests that need no server. */
final class Passages {
    private static final LineRange LINES = new LineRange(1, 1);

    private Passages() {}

    static RankedPassage ranked(String id, int session, String text) {
        return new RankedPassage(passage(id, session, text), 1, List.of());
    }

    /** A passage of so many sentences. */
    static Passage ofSentences(String id, int sentences) {
        Passage one = passage(id, 1, "绿化面积增加。");
        return new Passage(
                id,
                0,
                one.text().repeat(sentences),
                Collections.nCopies(sentences, one.sentences().getFirst()),
                one.provenance());
    }

    static Passage passage(String id, int session, String text) {
        ItemReference item =
                new ItemReference("item", "关于绿化的报告", ItemKind.REPORT, Optional.of("王小明"), Optional.empty());
        Provenance provenance = new Provenance(
                "doc",
                Optional.of(session),
                "某区九届人大常委会第" + session + "次会议",
                "九届第" + session + "次",
                Optional.of(LocalDate.of(2023, session, 1)),
                item,
                List.of(),
                Optional.empty(),
                LINES);
        return new Passage(id, 0, text, List.of(new Sentence(text, "", LINES)), provenance);
    }
}
