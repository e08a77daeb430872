package dev.gazette.evaluation;

import static java.util.Objects.requireNonNull;

import dev.gazette.evaluation.measures.Interval;
import dev.gazette.evaluation.measures.Percentiles;
import dev.gazette.evaluation.measures.Ranking;
import dev.gazette.evaluation.measures.RankingScores;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Scores of one question set.
 *
 * @param retrieval by leg and type, {@link #ALL} first
 * @param searchMillis times of the hybrid search
 * @param answers over all questions
 * @param trust over all questions
 * @param types scores of the answers by type
 * @param questions every question with its answer
 */
public record SetResult(
        String name,
        List<RetrievalRow> retrieval,
        Percentiles searchMillis,
        AnswerScores answers,
        AnswerScores.Trust trust,
        List<TypeRow> types,
        List<QuestionResult> questions) {
    /** Stands for the type of all questions. */
    public static final String ALL = "all";

    public SetResult {
        requireNonNull(name, "name is null");
        retrieval = List.copyOf(retrieval);
        requireNonNull(searchMillis, "searchMillis is null");
        requireNonNull(answers, "answers is null");
        requireNonNull(trust, "trust is null");
        types = List.copyOf(types);
        questions = List.copyOf(questions);
    }

    SetResult withoutQuestions() {
        return new SetResult(name, retrieval, searchMillis, answers, trust, types, List.of());
    }

    /** Scores of a leg over questions of a type. */
    public record RetrievalRow(String leg, String type, RankingScores scores, Interval mrrAt10, Interval ndcgAt10) {}

    /** Scores of the answers to questions of a type. */
    public record TypeRow(String type, AnswerScores answers) {}

    static SetResult of(String name, List<QuestionHits> hits, List<QuestionResult> results) {
        List<TypeRow> types =
                results.stream()
                        .collect(Collectors.groupingBy(
                                result -> result.question().type()))
                        .entrySet()
                        .stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(type -> new TypeRow(type.getKey(), AnswerScores.of(type.getValue())))
                        .toList();
        return new SetResult(
                name,
                Arrays.stream(Leg.values()).flatMap(leg -> rows(leg, hits)).toList(),
                Percentiles.of(hits.stream().map(QuestionHits::millis).toList()),
                AnswerScores.of(results),
                AnswerScores.Trust.of(results),
                types,
                results);
    }

    private static Stream<RetrievalRow> rows(Leg leg, List<QuestionHits> hits) {
        List<RetrievalRow> rows = new ArrayList<>();
        rows.add(row(leg, ALL, hits));
        hits.stream().collect(Collectors.groupingBy(found -> found.question().type())).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(type -> rows.add(row(leg, type.getKey(), type.getValue())));
        return rows.stream();
    }

    private static RetrievalRow row(Leg leg, String type, List<QuestionHits> hits) {
        List<Ranking> rankings = hits.stream().map(found -> found.ranking(leg)).toList();
        return new RetrievalRow(
                leg.code(),
                type,
                RankingScores.of(rankings),
                Interval.ofMean(
                        rankings.stream().map(one -> one.reciprocalRankAt(10)).toList()),
                Interval.ofMean(rankings.stream().map(one -> one.ndcgAt(10)).toList()));
    }
}
