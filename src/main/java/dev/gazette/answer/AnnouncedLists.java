package dev.gazette.answer;

import dev.gazette.passage.Passage;
import dev.gazette.passage.Sentence;
import dev.gazette.retrieval.RankedPassage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Sentences that announce a list (应当提交下列材料：) with its entries, each as one candidate: the sentence says what is listed
 * and the entries what it is, so neither answers alone.
 */
final class AnnouncedLists {
    private static final Pattern ANNOUNCES = Pattern.compile("[：:]\\s*$");

    private static final Pattern ANNOUNCED = Pattern.compile("[：:]\\s*\\S");

    /** Characters of the longest list that is quoted as a whole. */
    private static final int LONGEST = 500;

    private AnnouncedLists() {}

    /** Whether a sentence leads to what follows it. */
    static boolean isAnnouncedBy(String sentence) {
        return ANNOUNCES.matcher(sentence).find();
    }

    /** Whether a candidate is such a list and no single sentence. */
    static boolean isOne(Candidate candidate) {
        String quote = candidate.quote();
        return !quote.contains("\t")
                && ANNOUNCED.matcher(quote).find()
                && candidate.passage().sentences().stream()
                        .noneMatch(sentence -> sentence.text().equals(quote));
    }

    /** The lists of one passage. */
    static List<Candidate> of(RankedPassage hit, double rankScore) {
        List<Sentence> sentences = hit.passage().sentences();
        List<Candidate> lists = new ArrayList<>();
        for (int i = 0; i + 1 < sentences.size(); i++) {
            int last = isAnnouncedBy(sentences.get(i).text()) ? lastEntry(sentences, i + 1) : i;
            if (last > i + 1 && isWhole(sentences, last)) {
                list(hit, i, last, rankScore).ifPresent(lists::add);
            }
        }
        return lists;
    }

    /** Entries end with a semicolon as long as the list goes on, which it may do in the next passage. */
    private static boolean isWhole(List<Sentence> sentences, int last) {
        return last + 1 < sentences.size() || sentences.get(last).text().strip().endsWith("。");
    }

    /** The sentence that opens the last of the entries numbered on from one; the one before them when there is none. */
    private static int lastEntry(List<Sentence> sentences, int first) {
        Optional<ListMark> one = ListMark.of(sentences.get(first).text()).filter(mark -> mark.number() == 1);
        int last = first - 1;
        int number = 1;
        for (int i = first; one.isPresent() && i < sentences.size(); i++) {
            Optional<ListMark> mark = ListMark.of(sentences.get(i).text())
                    .filter(found -> found.style() == one.orElseThrow().style());
            if (mark.isPresent() && mark.orElseThrow().number() != number) {
                break;
            }
            if (mark.isPresent()) {
                last = i;
                number++;
            }
        }
        return last;
    }

    private static Optional<Candidate> list(RankedPassage hit, int lead, int last, double rankScore) {
        Passage passage = hit.passage();
        String text = passage.text();
        int begin = text.indexOf(passage.sentences().get(lead).text());
        String end = passage.sentences().get(last).text();
        int to = text.indexOf(end, begin) + end.length();
        if (begin < 0 || to - begin > LONGEST || to <= begin) {
            return Optional.empty();
        }
        String quote = text.substring(begin, to);
        return Optional.of(new Candidate(
                passage,
                quote,
                passage.linesOf(begin, to),
                Plain.of(quote),
                "",
                Candidate.around(passage.provenance()),
                Plain.of(text),
                rankScore,
                Candidates.similarity(hit, IntStream.rangeClosed(lead, last))));
    }
}
