package dev.gazette.evaluation;

import dev.gazette.evaluation.questions.Question;
import dev.gazette.evaluation.questions.QuestionSet;
import dev.gazette.retrieval.RankedPassage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Searches for every answerable question of a set with every leg. The same index and set give the same hits. */
@ApplicationScoped
class RetrievalExperiment {
    private static final int DEPTH = 20;
    private final LegSearch search;

    RetrievalExperiment(LegSearch search) {
        this.search = search;
    }

    /** What was found, in order of the set; {@code asked} is called after each question. */
    List<QuestionHits> run(QuestionSet set, Runnable asked) {
        return set.questions().stream()
                .filter(Question::isAnswerable)
                .map(question -> {
                    QuestionHits hits = hits(question);
                    asked.run();
                    return hits;
                })
                .toList();
    }

    private QuestionHits hits(Question question) {
        Map<Leg, List<RankedPassage>> hits = new EnumMap<>(Leg.class);
        long start = System.nanoTime();
        hits.put(Leg.HYBRID, search.hits(Leg.HYBRID, question.question(), DEPTH));
        double millis = (System.nanoTime() - start) / 1e6;
        for (Leg leg : Leg.values()) {
            if (leg != Leg.HYBRID) {
                hits.put(leg, search.hits(leg, question.question(), DEPTH));
            }
        }
        return new QuestionHits(question, hits, millis);
    }
}
