package dev.gazette.answer;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/**
 * What speaks for printed words as the answer to a question. Conditions are 1 when they hold or the question makes none.
 *
 * @param coverage weighted share of the question's terms that the words, or those about them, have; 0 to 1
 * @param own the same for the words alone; 0 to 1
 * @param absent weighted share of the terms that stand nowhere in passage and headings; 0 to 1
 * @param similarity cosine between question and the sentence with what it stands below
 * @param rank retrieval score of the passage against the best one; 0 to 1
 * @param span logit of the best span that a reader would cut from the words, scaled to -1 to 1
 * @param relevance logit of the passage answering the question, scaled to -1 to 1
 * @param best whether the reader's best span of all passages lies in the words
 * @param asked whether they hold the asked kind of thing: a figure, a time, a person
 * @param focus whether they name what is counted or chosen from
 * @param sort whether they name the sort of place that is asked for
 * @param place whether they are about the place that the question names
 * @param row whether they are a row of a table
 * @param rarest how well they have the rarest term of the question; 0 to 1
 */
record Signals(
        double coverage,
        double own,
        double absent,
        double similarity,
        double rank,
        double span,
        double relevance,
        double best,
        double asked,
        double focus,
        double sort,
        double place,
        double row,
        double rarest) {
    /** The components in their order. */
    static final List<String> NAMES = Arrays.stream(Signals.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    /** Of words that were found in another way. */
    static final Signals NONE = new Signals(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    private static final double SPAN_SCALE = 15;
    private static final double RELEVANCE_SCALE = 8;

    /** The same with what reading said. */
    Signals with(ReadWords read) {
        return new Signals(
                coverage,
                own,
                absent,
                similarity,
                rank,
                scaled(read.span(), SPAN_SCALE),
                scaled(read.relevance(), RELEVANCE_SCALE),
                read.best() ? 1 : 0,
                asked,
                focus,
                sort,
                place,
                row,
                rarest);
    }

    /** In the order of the components. */
    List<Double> values() {
        return List.of(
                coverage, own, absent, similarity, rank, span, relevance, best, asked, focus, sort, place, row, rarest);
    }

    private static double scaled(double logit, double scale) {
        return Math.clamp(logit / scale, -1, 1);
    }

    /**
     * What a reader says about words.
     *
     * @param span logit of the best span within them
     * @param relevance logit of the passage
     * @param best whether no other words of all passages have a better span
     */
    record ReadWords(double span, double relevance, boolean best) {}
}
