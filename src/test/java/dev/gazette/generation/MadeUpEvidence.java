package dev.gazette.generation;

import dev.gazette.gazette.ItemKind;
import dev.gazette.gazette.Sentences;
import dev.gazette.passage.Passage;
import dev.gazette.passage.Provenance;
import dev.gazette.passage.Sentence;
import dev.gazette.source.LineRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Evidence written in a test: a report of 2031 on the waters of a made-up county. */
final class MadeUpEvidence {
    private static final LineRange LINES = new LineRange(1, 1);

    private MadeUpEvidence() {}

    static Evidence of(int n, String text) {
        return inItem(n, "doc.1", text);
    }

    static Evidence inItem(int n, String item, String text) {
        List<Sentence> sentences = new ArrayList<>();
        for (Sentences.Span span : Sentences.split(text)) {
            sentences.add(new Sentence(text.substring(span.begin(), span.end()), "", LINES));
        }
        return new Evidence(n, new Passage("p" + n, n, text, sentences, provenance(item)));
    }

    static Evidence row(int n, String header, String row) {
        Sentence sentence = new Sentence(row, header, LINES);
        return new Evidence(n, new Passage("p" + n, n, row, List.of(sentence), provenance("doc.1")));
    }

    private static Provenance provenance(String item) {
        return new Provenance(
                "doc",
                Optional.of(7),
                "岚溪县第四届人民代表大会常务委员会第七次会议",
                "四届第七次",
                Optional.of(LocalDate.of(2031, 7, 28)),
                new Provenance.ItemReference(
                        item, "关于河湖治理情况的报告", ItemKind.REPORT, Optional.of("闻人澈"), Optional.of("岚溪县水务局局长")),
                List.of("一、主要工作", "（一）河道整治"),
                Optional.empty(),
                LINES);
    }
}
