package dev.gazette.evaluation;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.gazette.evaluation.measures.McNemar;
import dev.gazette.evaluation.measures.Rate;
import dev.gazette.evaluation.questions.Question;
import dev.gazette.evaluation.questions.QuestionSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What it costs to ask in a conversation: the same questions as follow-ups and asked in full.
 *
 * @param set name of the set with the follow-ups
 * @param inConversation right ones among those asked after the questions before
 * @param inFull right ones among the same asked alone
 * @param test whether the two differ beyond chance; first the conversation
 */
public record FollowUpScores(String set, Rate inConversation, Rate inFull, McNemar test) {
    private static final double POINTS = 100;

    public FollowUpScores {
        requireNonNull(set, "set is null");
        requireNonNull(inConversation, "inConversation is null");
        requireNonNull(inFull, "inFull is null");
        requireNonNull(test, "test is null");
    }

    /** Points by which asking in full is better. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public double points() {
        return (inFull.value() - inConversation.value()) * POINTS;
    }

    /** Of each set whose questions were asked in full as well. */
    static List<FollowUpScores> of(List<SetResult> sets) {
        return sets.stream()
                .flatMap(set -> sets.stream()
                        .filter(other ->
                                !other.name().equals(set.name()) && other.name().equals(QuestionSet.inFull(set.name())))
                        .map(full -> of(set, full)))
                .toList();
    }

    private static FollowUpScores of(SetResult set, SetResult full) {
        Map<String, Boolean> asked = set.questions().stream()
                .collect(Collectors.toMap(
                        result -> Question.inFull(result.question().id()), QuestionResult::isRight));
        List<Pair> pairs = full.questions().stream()
                .flatMap(result -> Optional.ofNullable(
                                asked.get(result.question().id()))
                        .stream()
                        .map(isRight -> new Pair(isRight, result.isRight())))
                .toList();
        return new FollowUpScores(
                set.name(),
                Rate.of(pairs, Pair::inConversation),
                Rate.of(pairs, Pair::inFull),
                McNemar.of(
                        count(pairs, pair -> pair.inConversation() && !pair.inFull()),
                        count(pairs, pair -> !pair.inConversation() && pair.inFull())));
    }

    private static int count(List<Pair> pairs, Predicate<Pair> which) {
        return (int) pairs.stream().filter(which).count();
    }

    private record Pair(boolean inConversation, boolean inFull) {}
}
