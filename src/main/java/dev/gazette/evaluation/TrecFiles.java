package dev.gazette.evaluation;

import dev.gazette.evaluation.QuestionHits.Found;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Hits and judgements in the formats of trec_eval, so that anyone can compute the scores again: hit@k is its
 * {@code success_k}, nDCG@10 {@code ndcg_cut_10}, MRR@10 {@code recip_rank} with {@code -M 10}, averaged over all
 * questions with {@code -c}. Recall@k here is of pieces of evidence, which trec_eval does not know.
 */
final class TrecFiles {
    /** Differences of scores below this are lost in print. */
    private static final double STEP = 1e-6;

    private TrecFiles() {}

    static boolean isOne(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".qrels") || name.endsWith(".run");
    }

    /** Lines {@code question 0 passage relevance}: all passages that some leg found, and evidence that none found. */
    static String qrels(List<QuestionHits> questions) {
        return questions.stream()
                .flatMap(question -> Stream.concat(
                        question.pool().entrySet().stream()
                                .map(passage -> judgement(question, id(passage.getKey()), passage.getValue())),
                        IntStream.rangeClosed(1, question.unfound())
                                .mapToObj(number -> judgement(question, "not-found-" + number, true))))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Lines {@code question Q0 passage rank score tag}. */
    static String run(List<QuestionHits> questions, Leg leg) {
        return questions.stream().map(question -> run(question, leg)).collect(Collectors.joining());
    }

    private static String judgement(QuestionHits question, String passage, boolean isRelevant) {
        return "%s 0 %s %d".formatted(question.question().id(), passage, isRelevant ? 1 : 0);
    }

    /** trec_eval orders by score and not by rank, so that equal scores must differ a little. */
    private static String run(QuestionHits question, Leg leg) {
        StringBuilder run = new StringBuilder();
        double last = Double.POSITIVE_INFINITY;
        List<Found> hits = question.of(leg);
        for (int i = 0; i < hits.size(); i++) {
            Found hit = hits.get(i);
            last = Math.min(hit.score(), last - STEP);
            run.append(String.format(
                    Locale.ROOT,
                    "%s Q0 %s %d %.6f %s\n",
                    question.question().id(),
                    id(hit.passage()),
                    i + 1,
                    last,
                    leg.code()));
        }
        return run.toString();
    }

    /** White space separates fields. */
    private static String id(String passage) {
        return passage.replaceAll("\\s", "_");
    }
}
