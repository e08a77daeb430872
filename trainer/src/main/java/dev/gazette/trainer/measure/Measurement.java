package dev.gazette.trainer.measure;

import dev.gazette.reading.ReadText;
import dev.gazette.reading.Reading;
import dev.gazette.reading.Span;
import dev.gazette.reading.SpanReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the right passage and a wrong one for each question and counts. */
public final class Measurement {
    private static final double RELEVANCE_WEIGHT = 2;
    private static final String SENTENCE_ENDS = "。！？\n";

    private final Auroc span = new Auroc();
    private final Auroc relevance = new Auroc();
    private final Auroc both = new Auroc();
    private int questions;
    private int exact;
    private int sentences;
    private double f1;

    /** Of all questions, each read with its wrong passage in one call. */
    public static Measurement of(SpanReader reader, List<GoldQuestion> questions) {
        Measurement measurement = new Measurement();
        for (GoldQuestion question : questions) {
            List<ReadText> passages = new ArrayList<>(List.of(question.passage()));
            if (!question.wrong().text().isEmpty()) {
                passages.add(question.wrong());
            }
            measurement.add(question, reader.read(question.text(), passages));
        }
        return measurement;
    }

    private void add(GoldQuestion question, List<Reading> readings) {
        if (question.golds().isEmpty()) {
            readings.forEach(this::addWrong);
            return;
        }
        questions++;
        Span best = readings.getFirst().best().orElse(new Span(0, 1, Double.NEGATIVE_INFINITY));
        String passage = question.passage().text();
        String answer = passage.substring(best.start(), Math.min(best.end(), passage.length()));
        exact += AnswerScores.exact(answer, question.golds()) ? 1 : 0;
        f1 += AnswerScores.f1(answer, question.golds());
        String sentence = sentence(passage, best);
        sentences += question.golds().stream().anyMatch(sentence::contains) ? 1 : 0;
        span.right(best.score());
        relevance.right(readings.getFirst().relevance());
        both.right(best.score() + RELEVANCE_WEIGHT * readings.getFirst().relevance());
        readings.subList(1, readings.size()).forEach(this::addWrong);
    }

    private void addWrong(Reading wrong) {
        double score = wrong.best().map(Span::score).orElse(Double.NEGATIVE_INFINITY);
        span.wrong(score);
        relevance.wrong(wrong.relevance());
        both.wrong(score + RELEVANCE_WEIGHT * wrong.relevance());
    }

    private static String sentence(String passage, Span span) {
        int from = span.start();
        while (from > 0 && SENTENCE_ENDS.indexOf(passage.charAt(from - 1)) < 0) {
            from--;
        }
        int to = span.end();
        while (to < passage.length() && SENTENCE_ENDS.indexOf(passage.charAt(to - 1)) < 0) {
            to++;
        }
        return passage.substring(from, to);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "n=%d  EM %.1f  F1 %.1f  sentence %.3f  AUROC span %.3f relevance %.3f span+2*relevance %.3f",
                questions,
                100.0 * exact / questions,
                100 * f1 / questions,
                (double) sentences / questions,
                span.value(),
                relevance.value(),
                both.value());
    }
}
