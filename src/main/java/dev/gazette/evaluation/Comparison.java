package dev.gazette.evaluation;

import static java.util.Objects.requireNonNull;

import dev.gazette.evaluation.measures.McNemar;
import dev.gazette.evaluation.questions.Question;
import dev.gazette.evaluation.questions.QuestionSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What changed from one run to another, on the questions that both asked: same id, same words, same facts.
 *
 * @param sets in the order of the first run
 */
public record Comparison(List<SetComparison> sets) {
    public Comparison {
        sets = List.copyOf(sets);
    }

    /**
     * What changed on one set.
     *
     * @param questions how many questions both runs asked
     * @param answers questions whose answer is right in one run only
     * @param hits questions with evidence among the first five of the hybrid search in one run only
     * @param flipped the questions behind {@code answers}
     */
    public record SetComparison(String set, int questions, McNemar answers, McNemar hits, List<Flip> flipped) {
        public SetComparison {
            requireNonNull(set, "set is null");
            flipped = List.copyOf(flipped);
        }

        private SetComparison withoutWords() {
            List<Flip> bare = flipped.stream()
                    .map(flip -> new Flip(flip.id, "", flip.before, flip.after))
                    .toList();
            return new SetComparison(set, questions, answers, hits, bare);
        }
    }

    /**
     * A question whose answer became right or wrong.
     *
     * @param question empty when it is not to be shown
     */
    public record Flip(String id, String question, QuestionResult.Verdict before, QuestionResult.Verdict after) {
        public boolean isGain() {
            return after == QuestionResult.Verdict.RIGHT;
        }
    }

    /** The same without the words of questions of sets that are only scored. */
    public Comparison withoutHidden() {
        return new Comparison(sets.stream()
                .map(set -> QuestionSet.isScoredOnly(set.set) ? set.withoutWords() : set)
                .toList());
    }

    /** Compares; throws {@link EvaluationException} when the runs have no question in common. */
    public static Comparison of(Evaluation before, Evaluation after) {
        Map<String, SetResult> later = after.sets().stream().collect(Collectors.toMap(SetResult::name, set -> set));
        List<SetComparison> sets = before.sets().stream()
                .filter(set -> later.containsKey(set.name()))
                .map(set -> of(set, Objects.requireNonNull(later.get(set.name()))))
                .filter(set -> set.questions > 0)
                .toList();
        if (sets.isEmpty()) {
            throw new EvaluationException("两次评测没有相同的问题，不能比较。", null);
        }
        return new Comparison(sets);
    }

    private static SetComparison of(SetResult before, SetResult after) {
        List<Pair> pairs = pairs(before, after);
        List<Flip> flipped = pairs.stream()
                .filter(pair -> pair.before.isRight() != pair.after.isRight())
                .map(pair -> new Flip(
                        pair.before.question().id(),
                        pair.before.question().question(),
                        pair.before.verdict(),
                        pair.after.verdict()))
                .toList();
        List<Pair> answerable = pairs.stream()
                .filter(pair -> pair.before.question().isAnswerable())
                .toList();
        return new SetComparison(
                before.name(),
                pairs.size(),
                mcNemar(pairs, QuestionResult::isRight),
                mcNemar(answerable, Comparison::isHit),
                flipped);
    }

    private static List<Pair> pairs(SetResult before, SetResult after) {
        Map<String, QuestionResult> later = new HashMap<>();
        after.questions().forEach(result -> later.put(result.question().id(), result));
        return before.questions().stream()
                .flatMap(result ->
                        Optional.ofNullable(later.get(result.question().id()))
                                .filter(other -> isSame(result.question(), other.question()))
                                .map(other -> new Pair(result, other))
                                .stream())
                .toList();
    }

    /** An id that was given to another question, or whose answer was corrected, says nothing about the service. */
    private static boolean isSame(Question one, Question other) {
        return one.question().equals(other.question())
                && one.after().equals(other.after())
                && one.facts().equals(other.facts());
    }

    private static boolean isHit(QuestionResult result) {
        int rank = result.ranks().getOrDefault(Leg.HYBRID.code(), 0);
        return rank >= 1 && rank <= 5;
    }

    private static McNemar mcNemar(List<Pair> pairs, Predicate<QuestionResult> isRight) {
        int onlyBefore = (int) pairs.stream()
                .filter(pair -> isRight.test(pair.before) && !isRight.test(pair.after))
                .count();
        int onlyAfter = (int) pairs.stream()
                .filter(pair -> !isRight.test(pair.before) && isRight.test(pair.after))
                .count();
        return McNemar.of(onlyBefore, onlyAfter);
    }

    private record Pair(QuestionResult before, QuestionResult after) {}
}
