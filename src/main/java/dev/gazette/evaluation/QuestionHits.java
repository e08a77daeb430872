package dev.gazette.evaluation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.gazette.evaluation.measures.Ranking;
import dev.gazette.evaluation.questions.Question;
import dev.gazette.evaluation.questions.Question.Evidence;
import dev.gazette.passage.Passage;
import dev.gazette.retrieval.RankedPassage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What one question found, by legs. The passages themselves are not kept: those of a large set would fill the memory.
 *
 * @param millis how long the hybrid search took
 * @param found best first, at most 20 a leg
 */
record QuestionHits(Question question, double millis, Map<Leg, List<Found>> found) {
    QuestionHits {
        requireNonNull(question, "question is null");
        found = Map.copyOf(found);
    }

    QuestionHits(Question question, Map<Leg, List<RankedPassage>> hits, double millis) {
        this(
                question,
                millis,
                hits.entrySet().stream().collect(toMap(Map.Entry::getKey, leg -> found(question, leg.getValue()))));
    }

    /**
     * A passage that was found.
     *
     * @param passage its id
     * @param evidence which pieces of evidence of the question it holds, counted from 0
     */
    record Found(String passage, double score, Set<Integer> evidence) {
        Found {
            requireNonNull(passage, "passage is null");
            evidence = Set.copyOf(evidence);
        }

        boolean isRelevant() {
            return !evidence.isEmpty();
        }
    }

    private static List<Found> found(Question question, List<RankedPassage> hits) {
        return hits.stream()
                .map(hit -> new Found(hit.passage().id(), hit.score(), evidenceIn(hit.passage(), question.evidence())))
                .toList();
    }

    private static Set<Integer> evidenceIn(Passage passage, List<Evidence> evidence) {
        return IntStream.range(0, evidence.size())
                .filter(i -> Places.holds(passage, evidence.get(i)))
                .boxed()
                .collect(toSet());
    }

    List<Found> of(Leg leg) {
        return found.getOrDefault(leg, List.of());
    }

    /** How many pieces of evidence no leg found; each counts as one relevant passage that was missed. */
    int unfound() {
        Set<Integer> held = found.values().stream()
                .flatMap(List::stream)
                .flatMap(hit -> hit.evidence.stream())
                .collect(toSet());
        return question.evidence().size() - held.size();
    }

    /** Ids of all passages that some leg found, each with whether it holds evidence. */
    Map<String, Boolean> pool() {
        Map<String, Boolean> pool = new TreeMap<>();
        found.values().forEach(hits -> hits.forEach(hit -> pool.put(hit.passage, hit.isRelevant())));
        return pool;
    }

    Ranking ranking(Leg leg) {
        List<Found> hits = of(leg);
        int relevantInAll =
                (int) pool().values().stream().filter(isRelevant -> isRelevant).count() + unfound();
        return new Ranking(
                hits.stream().map(Found::isRelevant).toList(),
                IntStream.range(0, question.evidence().size())
                        .mapToObj(evidence -> firstRank(hits, evidence))
                        .toList(),
                relevantInAll);
    }

    private static int firstRank(List<Found> hits, int evidence) {
        return IntStream.rangeClosed(1, hits.size())
                .filter(rank -> hits.get(rank - 1).evidence.contains(evidence))
                .findFirst()
                .orElse(0);
    }
}
