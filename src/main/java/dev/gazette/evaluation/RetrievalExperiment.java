package dev.gazette.evaluation;

import dev.gazette.passage.Passage;
import dev.gazette.retrieval.RankedPassage;
import dev.gazette.retrieval.Retriever;
import dev.gazette.retrieval.SearchMode;
import dev.gazette.retrieval.SearchRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Runs every answerable question of a set in every mode. The same index and set give the same outcomes. */
public final class RetrievalExperiment {
    private static final int DEPTH = 20;
    private final Retriever retriever;

    public RetrievalExperiment(Retriever retriever) {
        this.retriever = retriever;
    }

    /** Outcomes of all modes, mode by mode, in order of the set. */
    public List<Outcome> run(QuestionSet set) {
        return Arrays.stream(SearchMode.values())
                .flatMap(mode -> set.questions().stream()
                        .filter(Question::isAnswerable)
                        .map(question -> outcome(question, mode)))
                .toList();
    }

    private Outcome outcome(Question question, SearchMode mode) {
        List<RankedPassage> hits = retriever
                .search(SearchRequest.top(question.question(), mode, DEPTH))
                .hits();
        return new Outcome(question, mode, hits);
    }

    /**
     * What one question found in one mode.
     *
     * @param hits at most 20, best first
     */
    public record Outcome(Question question, SearchMode mode, List<RankedPassage> hits) {
        /** Stands for: not among the hits. */
        public static final int NOT_FOUND = Integer.MAX_VALUE;

        public Outcome {
            hits = List.copyOf(hits);
        }

        /** 1-based rank of the first passage with evidence, {@link #NOT_FOUND} when none has any. */
        public int firstRank() {
            return IntStream.rangeClosed(1, hits.size())
                    .filter(rank -> isRight(hits.get(rank - 1).passage()))
                    .findFirst()
                    .orElse(NOT_FOUND);
        }

        /** Share of the pieces of evidence that one of the first hits holds. */
        public double recallAt(int k) {
            long found = question.evidence().stream()
                    .filter(evidence -> hits.stream().limit(k).anyMatch(hit -> Judge.holds(hit.passage(), evidence)))
                    .count();
            return (double) found / question.evidence().size();
        }

        double reciprocalRank(int deepest) {
            int rank = firstRank();
            return rank <= deepest ? 1.0 / rank : 0;
        }

        boolean isRight(Passage passage) {
            return question.evidence().stream().anyMatch(evidence -> Judge.holds(passage, evidence));
        }
    }
}
