package dev.gazette.evaluation.judgements;

import dev.gazette.evaluation.QuestionResult;
import dev.gazette.evaluation.measures.Kappa;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The judgements of an evaluation. Of several by the same judge on the same question the latest counts.
 *
 * @param judgements those that count, in the order in which they were given
 * @param agreements of every two judges that have a question in common; the automatic verdict is one of the judges
 */
public record JudgementSummary(List<Judgement> judgements, List<Count> counts, List<Agreement> agreements) {
    /** Nobody has judged. */
    public static final JudgementSummary NONE = new JudgementSummary(List.of(), List.of(), List.of());

    /** Stands for the verdict by facts and evidence. */
    public static final String AUTOMATIC = "自动判定";

    public JudgementSummary {
        judgements = List.copyOf(judgements);
        counts = List.copyOf(counts);
        agreements = List.copyOf(agreements);
    }

    /** How a judge judged. */
    public record Count(String judge, int correct, int partly, int wrong) {}

    /**
     * How far two judges agree.
     *
     * @param citations without cases when they have no judged citation in common
     */
    public record Agreement(String first, String second, Kappa verdicts, Kappa citations) {}

    /**
     * Sums up.
     *
     * @param given all judgements in the order in which they were given
     */
    public static JudgementSummary of(List<Judgement> given, List<QuestionResult> results) {
        Map<String, Judgement> latest = new LinkedHashMap<>();
        for (Judgement judgement : given) {
            String key = judgement.judge() + "\n" + judgement.question();
            latest.remove(key);
            latest.put(key, judgement);
        }
        List<Judgement> counting = List.copyOf(latest.values());
        Map<String, Map<String, Judgement>> byJudge = new TreeMap<>();
        for (Judgement judgement : counting) {
            byJudge.computeIfAbsent(judgement.judge(), judge -> new TreeMap<>()).put(judgement.question(), judgement);
        }
        List<Count> counts = byJudge.entrySet().stream()
                .map(judge -> count(judge.getKey(), judge.getValue()))
                .toList();
        if (!byJudge.isEmpty()) {
            byJudge.put(AUTOMATIC, automatic(results));
        }
        return new JudgementSummary(counting, counts, agreements(byJudge));
    }

    private static Count count(String judge, Map<String, Judgement> judged) {
        Map<String, Long> verdicts =
                judged.values().stream().collect(Collectors.groupingBy(Judgement::verdict, Collectors.counting()));
        return new Count(
                judge,
                verdicts.getOrDefault("correct", 0L).intValue(),
                verdicts.getOrDefault("partly", 0L).intValue(),
                verdicts.getOrDefault("wrong", 0L).intValue());
    }

    private static Map<String, Judgement> automatic(List<QuestionResult> results) {
        return results.stream()
                .map(result -> new Judgement("", result.question().id(), AUTOMATIC, verdict(result), "", ""))
                .collect(Collectors.toMap(Judgement::question, judgement -> judgement));
    }

    private static String verdict(QuestionResult result) {
        return switch (result.verdict()) {
            case RIGHT -> "correct";
            case PARTLY -> "partly";
            case WRONG, WRONG_REFUSAL, FALSE_ANSWER -> "wrong";
        };
    }

    private static List<Agreement> agreements(Map<String, Map<String, Judgement>> byJudge) {
        List<String> judges = List.copyOf(byJudge.keySet());
        List<Agreement> agreements = new ArrayList<>();
        for (int i = 0; i < judges.size(); i++) {
            for (int j = i + 1; j < judges.size(); j++) {
                Map<String, Judgement> first = byJudge.getOrDefault(judges.get(i), Map.of());
                Map<String, Judgement> second = byJudge.getOrDefault(judges.get(j), Map.of());
                Kappa verdicts = kappa(first, second, Judgement::verdict);
                if (verdicts.cases() > 0) {
                    Kappa citations = kappa(first, second, Judgement::citation);
                    agreements.add(new Agreement(judges.get(i), judges.get(j), verdicts, citations));
                }
            }
        }
        return agreements;
    }

    private static Kappa kappa(
            Map<String, Judgement> first, Map<String, Judgement> second, Function<Judgement, String> category) {
        return Kappa.of(first.values().stream()
                .filter(judgement -> second.containsKey(judgement.question()))
                .map(judgement -> new Kappa.Pair(
                        category.apply(judgement),
                        category.apply(second.getOrDefault(judgement.question(), judgement))))
                .filter(pair -> !pair.first().isEmpty() && !pair.second().isEmpty())
                .toList());
    }
}
