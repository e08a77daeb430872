package dev.gazette.answer;

import dev.gazette.gazette.ItemKind;
import dev.gazette.gazette.Sentences;
import dev.gazette.passage.Passage;
import dev.gazette.passage.Provenance;
import dev.gazette.passage.Provenance.ItemReference;
import dev.gazette.passage.Sentence;
import dev.gazette.retrieval.RankedPassage;
import dev.gazette.source.LineRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Invented passages of a tea-growing county, and candidates from them. Their lines begin at 10. */
final class Passages {
    static final int SESSION = 7;
    static final int MEETING_YEAR = 2021;
    private static final int FIRST_LINE = 10;

    private Passages() {}

    /** A paragraph, cut into its sentences, one line each. */
    static Passage of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        for (Sentences.Span span : Sentences.split(text)) {
            int line = FIRST_LINE + sentences.size();
            sentences.add(new Sentence(text.substring(span.begin(), span.end()), "", new LineRange(line, line)));
        }
        return of(text, sentences);
    }

    /** A footnote, which is a passage of its own beside the sentence that carries its mark. */
    static Passage note(String text, String anchor) {
        return of(text, List.of(sentence(text, anchor, 0)));
    }

    /** Paragraphs of one sentence each. */
    static Passage lines(String... lines) {
        List<Sentence> sentences = new ArrayList<>();
        for (String line : lines) {
            sentences.add(sentence(line, "", sentences.size()));
        }
        return of(joined(sentences), sentences);
    }

    /** Rows below their header, which is a row of its own as the cutter makes it. */
    static Passage table(String header, String... rows) {
        List<Sentence> sentences = new ArrayList<>(List.of(sentence(header, "", 0)));
        for (String row : rows) {
            sentences.add(sentence(row, header, sentences.size()));
        }
        return of(joined(sentences), sentences);
    }

    /** Rows without header below a caption. */
    static Passage captioned(String caption, String... rows) {
        List<Sentence> sentences = new ArrayList<>(List.of(sentence(caption, "", 0)));
        for (String row : rows) {
            sentences.add(sentence(row, caption, sentences.size()));
        }
        return of(joined(sentences), sentences);
    }

    /** The same passage as part of another item. */
    static Passage inItem(String id, Passage passage) {
        return inItem(id, "关于茶园建设的调研报告", ItemKind.RESEARCH, passage);
    }

    static Passage inItem(String id, String title, ItemKind kind, Passage passage) {
        Provenance own = passage.provenance();
        ItemReference item = new ItemReference(
                id, title, kind, own.item().speaker(), own.item().role());
        return new Passage(id + "-p1", 2, passage.text(), passage.sentences(), as(item, own));
    }

    /** The same passage below another heading. */
    static Passage below(String heading, Passage passage) {
        Provenance own = passage.provenance();
        Provenance below = new Provenance(
                own.document(),
                own.session(),
                own.meeting(),
                own.sessionLabel(),
                own.date(),
                own.item(),
                List.of(heading),
                own.pages(),
                own.lines());
        return new Passage(passage.id(), 1, passage.text(), passage.sentences(), below);
    }

    /** The words by which a committee lets somebody go who asked for it. */
    static Candidate resignation(String name) {
        Passage passage = of("决定：接受" + name + "辞去副县长职务的请求。");
        ItemReference item = new ItemReference(
                "decision", "关于接受" + name + "辞去副县长职务请求的决定", ItemKind.DECISION, Optional.empty(), Optional.empty());
        Provenance decision = as(item, passage.provenance());
        return candidates(new Passage("decision-p1", 1, passage.text(), passage.sentences(), decision))
                .getFirst();
    }

    private static Provenance as(ItemReference item, Provenance own) {
        return new Provenance(
                own.document(),
                own.session(),
                own.meeting(),
                own.sessionLabel(),
                own.date(),
                item,
                own.section(),
                own.pages(),
                own.lines());
    }

    static List<Candidate> candidates(Passage passage) {
        return Candidates.of(List.of(new RankedPassage(passage, 1, List.of())));
    }

    /** The candidate that quotes these words. */
    static Candidate candidate(Passage passage, String quote) {
        return candidates(passage).stream()
                .filter(candidate -> candidate.quote().equals(quote))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No candidate quotes " + quote));
    }

    /** The candidate of a text that is a single sentence. */
    static Candidate sentence(String text) {
        return candidate(of(text), text);
    }

    private static Sentence sentence(String text, String context, int position) {
        return new Sentence(text, context, new LineRange(FIRST_LINE + position, FIRST_LINE + position));
    }

    private static String joined(List<Sentence> sentences) {
        return String.join("\n", sentences.stream().map(Sentence::text).toList());
    }

    private static Passage of(String text, List<Sentence> sentences) {
        ItemReference item = new ItemReference(
                "item", "关于2020年全县茶产业发展情况的报告", ItemKind.REPORT, Optional.of("罗春生"), Optional.of("副县长"));
        LineRange lines = new LineRange(FIRST_LINE, FIRST_LINE + sentences.size() - 1);
        Provenance provenance = new Provenance(
                "doc",
                Optional.of(SESSION),
                "云岭县第六届人民代表大会常务委员会第七次会议",
                "六届第七次",
                Optional.of(LocalDate.of(MEETING_YEAR, 6, 18)),
                item,
                List.of("二、茶园管护"),
                Optional.empty(),
                lines);
        return new Passage("item-p1", 1, text, sentences, provenance);
    }
}
