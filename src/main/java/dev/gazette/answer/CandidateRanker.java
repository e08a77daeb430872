package dev.gazette.answer;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.store.embedding.CosineSimilarity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Orders candidates: those that hold the asked kind of thing under the question's conditions, by term coverage, sentence
 * similarity and passage rank. Only the best by coverage are embedded, so that a question stays fast.
 */
@ApplicationScoped
class CandidateRanker {
    private static final int EMBEDDED = 12;
    private static final int MAX_EMBEDDED_CHARACTERS = 160;
    private static final Comparator<ScoredCandidate> BEST_FIRST = Comparator.comparingDouble(ScoredCandidate::score)
            .reversed()
            .thenComparing(scored -> scored.candidate().passage().id())
            .thenComparing(scored -> scored.candidate().quote());

    private final EmbeddingModel embeddings;
    private final AnswerConfig config;

    CandidateRanker(EmbeddingModel embeddings, AnswerConfig config) {
        this.embeddings = embeddings;
        this.config = config;
    }

    List<ScoredCandidate> rank(Question question, List<Candidate> candidates) {
        List<ScoredCandidate> best = candidates.stream()
                .filter(candidate -> Expectation.metBy(question, candidate))
                .filter(candidate -> Constraints.hold(question, candidate))
                .map(candidate -> scored(candidate, Coverage.of(question, candidate), 0))
                .sorted(BEST_FIRST)
                .limit(EMBEDDED)
                .toList();
        if (best.isEmpty()) {
            return best;
        }
        List<Double> similarities = similarities(question, best);
        List<ScoredCandidate> ranked = new ArrayList<>();
        for (int i = 0; i < best.size(); i++) {
            ranked.add(scored(best.get(i).candidate(), best.get(i).coverage(), similarities.get(i)));
        }
        ranked.sort(BEST_FIRST);
        return ranked;
    }

    /** Whether the best candidate agrees with the question well enough to answer it. */
    boolean trusts(List<ScoredCandidate> ranked) {
        return !ranked.isEmpty() && trustIn(ranked) >= config.leastTrust();
    }

    static double trustIn(List<ScoredCandidate> ranked) {
        return ranked.isEmpty() ? 0 : ranked.getFirst().trust();
    }

    private ScoredCandidate scored(Candidate candidate, double coverage, double similarity) {
        double score = config.coverageWeight() * coverage
                + config.similarityWeight() * similarity
                + config.rankWeight() * candidate.rankScore();
        return new ScoredCandidate(candidate, coverage, similarity, score);
    }

    private List<Double> similarities(Question question, List<ScoredCandidate> candidates) {
        List<TextSegment> texts = new ArrayList<>(List.of(TextSegment.from(question.text())));
        candidates.forEach(scored -> texts.add(TextSegment.from(embedded(scored.candidate()))));
        List<Embedding> vectors = embeddings.embedAll(texts).content();
        return vectors.subList(1, vectors.size()).stream()
                .map(vector -> CosineSimilarity.between(vectors.getFirst(), vector))
                .toList();
    }

    private static String embedded(Candidate candidate) {
        String own = candidate.own();
        return own.length() <= MAX_EMBEDDED_CHARACTERS ? own : own.substring(0, MAX_EMBEDDED_CHARACTERS);
    }
}
