package dev.gazette.evaluation;

import static java.util.Objects.requireNonNull;

import dev.gazette.evaluation.measures.Ranking;
import dev.gazette.evaluation.questions.Question;
import dev.gazette.evaluation.questions.Question.Evidence;
import dev.gazette.passage.Passage;
import dev.gazette.retrieval.RankedPassage;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What one question found, by legs.
 *
 * @param hits best first, at most 20 a leg
 * @param millis how long the hybrid search took
 */
record QuestionHits(Question question, Map<Leg, List<RankedPassage>> hits, double millis) {
    QuestionHits {
        requireNonNull(question, "question is null");
        hits = Map.copyOf(hits);
    }

    List<RankedPassage> of(Leg leg) {
        return hits.getOrDefault(leg, List.of());
    }

    boolean isRelevant(Passage passage) {
        return question.evidence().stream().anyMatch(evidence -> Places.holds(passage, evidence));
    }

    /** Evidence that no leg found; each counts as one relevant passage that was missed. */
    List<Evidence> unfound() {
        return question.evidence().stream()
                .filter(evidence -> pool().stream().noneMatch(passage -> Places.holds(passage, evidence)))
                .toList();
    }

    /** All passages that some leg found, each once. */
    List<Passage> pool() {
        return hits.values().stream()
                .flatMap(List::stream)
                .map(RankedPassage::passage)
                .distinct()
                .toList();
    }

    Ranking ranking(Leg leg) {
        List<Passage> found = of(leg).stream().map(RankedPassage::passage).toList();
        int relevantInAll = (int) pool().stream().filter(this::isRelevant).count()
                + unfound().size();
        return new Ranking(
                found.stream().map(this::isRelevant).toList(),
                question.evidence().stream()
                        .map(evidence -> firstRank(found, evidence))
                        .toList(),
                relevantInAll);
    }

    private static int firstRank(List<Passage> found, Evidence evidence) {
        return IntStream.rangeClosed(1, found.size())
                .filter(rank -> Places.holds(found.get(rank - 1), evidence))
                .findFirst()
                .orElse(0);
    }
}
