package dev.gazette.answer;

import dev.gazette.passage.Passage;
import dev.gazette.passage.Sentence;
import dev.gazette.retrieval.RankedPassage;
import dev.gazette.source.LineRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Takes the sentences, rows and small tables of ranked passages apart as candidates. */
final class Candidates {
    private static final int LARGEST_TABLE = 240;
    private static final int SHORTEST = 4;

    private Candidates() {}

    static List<Candidate> of(List<RankedPassage> ranked) {
        double best = ranked.isEmpty() ? 1 : Math.max(1e-9, ranked.getFirst().score());
        List<Candidate> candidates = new ArrayList<>();
        for (RankedPassage hit : ranked) {
            candidates.addAll(of(hit, hit.score() / best));
        }
        return candidates;
    }

    private static List<Candidate> of(RankedPassage hit, double rankScore) {
        Passage passage = hit.passage();
        String around = Candidate.around(passage.provenance());
        String beside = Plain.of(passage.text());
        List<Candidate> candidates = new ArrayList<>();
        List<Sentence> sentences = passage.sentences();
        String before = "";
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            String own = Plain.of(sentence.text());
            if (own.length() >= SHORTEST) {
                String near = Plain.of(sentence.context()) + "\n" + before;
                candidates.add(new Candidate(
                        passage,
                        sentence.text(),
                        sentence.lines(),
                        own,
                        near,
                        around,
                        beside,
                        rankScore,
                        similarity(hit, IntStream.of(i))));
            }
            before = own;
        }
        candidates.addAll(AnnouncedLists.of(hit, rankScore));
        wholeTable(hit, rankScore).ifPresent(table -> {
            // a caption says nothing without its rows
            candidates.removeIf(candidate -> table.near().equals(candidate.own()));
            candidates.add(table);
        });
        return candidates;
    }

    /** That of the nearest of the sentences at these places. */
    static double similarity(RankedPassage hit, IntStream places) {
        return hit.nearest(places).orElse(Candidate.NOT_COMPARED);
    }

    /** A short passage, such as a footnote, as one candidate. */
    static Candidate whole(Passage passage, double rankScore) {
        String text = Plain.of(passage.text());
        String around = Candidate.around(passage.provenance());
        LineRange lines = passage.provenance().lines();
        return new Candidate(passage, passage.text(), lines, text, "", around, text, rankScore, Candidate.NOT_COMPARED);
    }

    /** The candidate together with the sentence before it, where reasons are mostly printed. */
    static Candidate withSentenceBefore(Candidate candidate) {
        String text = candidate.passage().text();
        int begin = 0;
        int end = 0;
        @Nullable Sentence before = null;
        for (Sentence sentence : candidate.passage().sentences()) {
            int at = text.indexOf(sentence.text(), end);
            if (sentence.text().equals(candidate.quote()) && before != null) {
                String quote = text.substring(begin, at + sentence.text().length());
                return candidate.quoting(quote, before.lines().union(candidate.lines()));
            }
            before = sentence;
            begin = at;
            end = at + sentence.text().length();
        }
        return candidate;
    }

    /** The header of the table of a row, where its passage prints it. */
    static Optional<Candidate> headerOf(Candidate row) {
        String header = row.passage().sentences().stream()
                .filter(sentence -> sentence.text().equals(row.quote()))
                .flatMap(sentence -> sentence.context().lines())
                .filter(line -> line.contains("\t"))
                .findFirst()
                .orElse("");
        return row.passage().sentences().stream()
                .filter(sentence -> sentence.text().equals(header)
                        && sentence.lines().first() < row.lines().first())
                .reduce((earlier, later) -> later)
                .map(sentence -> whole(row.passage(), 1).quoting(sentence.text(), sentence.lines()));
    }

    /** The candidate with all that stands between the full stops before and after it: parts set apart by semicolons. */
    static Candidate inWholeSentence(Candidate candidate) {
        String text = candidate.passage().text();
        int at = text.indexOf(candidate.quote());
        if (at < 0) {
            return candidate;
        }
        int last = at + candidate.quote().length() - 1;
        int begin = Math.max(text.lastIndexOf('。', at - 1), text.lastIndexOf('\n', at - 1)) + 1;
        int stop = text.indexOf('。', last);
        int line = text.indexOf('\n', last);
        int end = Math.min(stop < 0 ? text.length() : stop + 1, line < 0 ? text.length() : line);
        return end <= last
                ? candidate
                : candidate.quoting(
                        text.substring(begin, end), candidate.passage().linesOf(begin, end));
    }

    /** A row together with the header above it, which says what its cells are; the row alone where that is too long. */
    static Candidate withHeader(Candidate row, int longest) {
        String text = row.passage().text();
        int begin = text.indexOf(row.quote());
        int end = begin + row.quote().length();
        return row.passage().sentences().stream()
                .filter(sentence -> sentence.text().equals(row.quote()))
                .flatMap(sentence -> sentence.context().lines())
                .filter(line -> line.contains("\t"))
                .mapToInt(header -> text.lastIndexOf(header, begin))
                .filter(header -> header >= 0 && header < begin && end - header <= longest)
                .mapToObj(header ->
                        row.quoting(text.substring(header, end), row.passage().linesOf(header, end)))
                .findFirst()
                .orElse(row);
    }

    /** Rows that only together say something (names of those present, options of a survey) with their caption. */
    private static Optional<Candidate> wholeTable(RankedPassage hit, double rankScore) {
        Passage passage = hit.passage();
        List<Sentence> sentences = passage.sentences();
        List<Sentence> rows =
                sentences.stream().filter(Candidates::isRowWithoutHeader).toList();
        if (rows.size() < 2) {
            return Optional.empty();
        }
        int begin = passage.text().indexOf(rows.getFirst().text());
        int end = passage.text().lastIndexOf(rows.getLast().text())
                + rows.getLast().text().length();
        // below the caption the context says what belongs to single rows
        String caption = rows.getFirst().context().lines().findFirst().orElse("");
        int captionAt = passage.text().indexOf(caption);
        int from = captionAt >= 0 && captionAt < begin ? captionAt : begin;
        if (begin < 0 || end - from > LARGEST_TABLE) {
            return Optional.empty();
        }
        String quote = passage.text().substring(from, end);
        String around = Candidate.around(passage.provenance());
        return Optional.of(new Candidate(
                passage,
                quote,
                passage.linesOf(from, end),
                Plain.of(quote),
                Plain.of(caption),
                around,
                Plain.of(passage.text()),
                rankScore,
                similarity(
                        hit, IntStream.range(0, sentences.size()).filter(i -> isRowWithoutHeader(sentences.get(i))))));
    }

    private static boolean isRowWithoutHeader(Sentence sentence) {
        return sentence.text().contains("\t")
                && !sentence.context().isEmpty()
                && sentence.context().indexOf('\t') < 0;
    }
}
