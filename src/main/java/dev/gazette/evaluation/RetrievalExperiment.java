package dev.gazette.evaluation;

import dev.gazette.answer.FollowUp;
import dev.gazette.answer.Turn;
import dev.gazette.evaluation.questions.Question;
import dev.gazette.evaluation.questions.QuestionSet;
import dev.gazette.retrieval.RankedPassage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        String text = standalone(question);
        long start = System.nanoTime();
        hits.put(Leg.HYBRID, search.hits(Leg.HYBRID, text, DEPTH));
        double millis = (System.nanoTime() - start) / 1e6;
        for (Leg leg : Leg.values()) {
            if (leg != Leg.HYBRID) {
                hits.put(leg, search.hits(leg, text, DEPTH));
            }
        }
        return new QuestionHits(question, hits, millis);
    }

    /** What is searched for a follow-up question; what was answered before is not known here. */
    private static String standalone(Question question) {
        List<Turn> earlier = question.after().stream()
                .map(before -> new Turn(before, Optional.empty()))
                .toList();
        return FollowUp.standalone(earlier, question.question());
    }
}
