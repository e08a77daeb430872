package dev.gazette.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.gazette.evaluation.measures.Binomial;
import dev.gazette.evaluation.measures.Rate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Scores that a set reached when somebody last looked at them, by set and name of the score. All are shares, and more is
 * better. A run has dropped when so few hits would come by chance in less than 5 % of the cases, were the service as
 * good as expected (one-sided binomial test); of 100 questions that is about 7 fewer. A score of 1 admits no miss.
 */
final class ExpectedScores {
    /** File name beside the question sets. */
    static final String FILE = "expected.json";

    private static final double CHANCE = 0.05;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Map<String, Map<String, Double>> sets;

    ExpectedScores(Map<String, Map<String, Double>> sets) {
        this.sets = new TreeMap<>(sets);
    }

    /** Reads the file; throws {@link EvaluationException} naming it when it is broken. */
    static ExpectedScores read(Path file) {
        try {
            return new ExpectedScores(
                    MAPPER.readValue(Files.readString(file), new TypeReference<Map<String, Map<String, Double>>>() {}));
        } catch (JsonProcessingException e) {
            throw new EvaluationException(
                    "预期分数应为 {问题集: {分数名: 值}}：" + file.toAbsolutePath() + "：" + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new EvaluationException("无法读取预期分数 " + file.toAbsolutePath() + "：" + e, e);
        }
    }

    /** Names of the sets that have expected scores. */
    Set<String> sets() {
        return sets.keySet();
    }

    /** What dropped beyond chance, in Chinese; a score that is not known is an error. */
    List<String> drops(SetResult set) {
        Map<String, Rate> reached = scores(set);
        return sets.getOrDefault(set.name(), Map.of()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(expected -> {
                    Rate rate = Optional.ofNullable(reached.get(expected.getKey()))
                            .orElseThrow(() -> new EvaluationException(
                                    "预期分数的名称应为 " + reached.keySet() + "，但这里是 " + expected.getKey(), null));
                    return hasDropped(rate, expected.getValue())
                            ? Stream.of(set.name() + line(expected, rate))
                            : Stream.empty();
                })
                .toList();
    }

    static boolean hasDropped(Rate reached, double expected) {
        return reached.value() < expected && Binomial.atMost(reached.hits(), reached.cases(), expected) < CHANCE;
    }

    /** The scores of a set by the names that the file uses. */
    static Map<String, Rate> scores(SetResult set) {
        AnswerScores answers = set.answers();
        Map<String, Rate> scores = new TreeMap<>();
        scores.put("accuracy", answers.accuracy());
        scores.put("evidenceCited", answers.evidenceCited());
        scores.put("answered", opposite(answers.wrongRefusals()));
        scores.put("declined", opposite(answers.falseAnswers()));
        scores.put("verbatim", answers.verbatim());
        for (int k : new int[] {1, 5, 20}) {
            scores.put("hitAt" + k, hits(set, k));
        }
        return scores;
    }

    private static Rate hits(SetResult set, int k) {
        return Rate.of(
                set.questions().stream()
                        .filter(result -> result.question().isAnswerable())
                        .map(result -> result.ranks().getOrDefault(Leg.HYBRID.code(), 0))
                        .toList(),
                rank -> rank >= 1 && rank <= k);
    }

    private static Rate opposite(Rate rate) {
        return Rate.of(rate.cases() - rate.hits(), rate.cases());
    }

    private static String line(Map.Entry<String, Double> expected, Rate reached) {
        return String.format(
                Locale.ROOT,
                " 的 %s 低于预期：预期 %.3f，现在 %.3f（%d/%d）",
                expected.getKey(),
                expected.getValue(),
                reached.value(),
                reached.hits(),
                reached.cases());
    }
}
