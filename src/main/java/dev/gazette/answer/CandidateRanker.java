package dev.gazette.answer;

import dev.gazette.retrieval.RankedPassage;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.store.embedding.CosineSimilarity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Orders candidates by how likely each is the answer: term coverage, sentence similarity, rank of the passage and what
 * the trained reader makes of it. Only the likeliest are embedded, and of those the likeliest read, so that a question
 * stays fast.
 */
@ApplicationScoped
class CandidateRanker {
    private static final int EMBEDDED = 16;
    private static final int READ = 10;
    private static final int MAX_EMBEDDED_CHARACTERS = 160;
    private static final Comparator<ScoredCandidate> BEST_FIRST = Comparator.comparingDouble(ScoredCandidate::score)
            .reversed()
            .thenComparing(scored -> scored.candidate().passage().id())
            .thenComparing(scored -> scored.candidate().quote());

    private final EmbeddingModel embeddings;
    private final PassageReader reader;
    private final AnswerConfig config;
    private final LogisticModel model = LogisticModel.load("ranking.properties", Signals.NAMES);

    CandidateRanker(EmbeddingModel embeddings, PassageReader reader, AnswerConfig config) {
        this.embeddings = embeddings;
        this.reader = reader;
        this.config = config;
    }

    List<ScoredCandidate> rank(Question question, List<RankedPassage> passages) {
        List<Candidate> possible = Candidates.of(passages).stream()
                .filter(candidate -> Expectation.isPossible(question, candidate))
                .filter(candidate -> Constraints.hold(question, candidate))
                .filter(candidate -> Contrasts.hold(question, candidate))
                .filter(candidate -> Misfits.mayAnswer(question, candidate))
                .toList();
        List<Candidate> candidates = narrowed(
                possible,
                List.of(
                        candidate -> Constraints.isOfPlaces(question, candidate),
                        candidate -> Constraints.isOfSmallPlaces(question, candidate),
                        candidate -> Contrasts.hasQuotedTerm(question, candidate)));
        if (candidates.isEmpty()) {
            return List.of();
        }
        List<ScoredCandidate> likely = best(
                candidates.stream()
                        .map(candidate ->
                                scored(candidate, signals(question, candidate).with(0.5, ReadPassages.NOT_READ))),
                EMBEDDED);
        List<Double> similarities = similarities(question, likely);
        List<ScoredCandidate> compared = new ArrayList<>();
        for (int i = 0; i < likely.size(); i++) {
            Signals signals = likely.get(i).signals().with(similarities.get(i), ReadPassages.NOT_READ);
            compared.add(scored(likely.get(i).candidate(), signals));
        }
        return read(question, best(compared.stream(), READ));
    }

    /** Where some words are about the place or the term that the question names, those about others are not meant. */
    private static List<Candidate> narrowed(List<Candidate> candidates, List<Predicate<Candidate>> meant) {
        List<Candidate> narrowed = candidates;
        for (Predicate<Candidate> each : meant) {
            List<Candidate> fitting = narrowed.stream().filter(each).toList();
            narrowed = fitting.isEmpty() ? narrowed : fitting;
        }
        return narrowed;
    }

    private List<ScoredCandidate> read(Question question, List<ScoredCandidate> likely) {
        ReadPassages read = reader.read(
                question, likely.stream().map(ScoredCandidate::candidate).toList());
        return best(
                likely.stream().map(scored -> {
                    Candidate candidate = scored.candidate();
                    Signals signals = scored.signals().with(scored.signals().similarity(), read.of(candidate));
                    return new ScoredCandidate(
                            candidate, signals, model.probability(signals.values()), read.wordsIn(candidate));
                }),
                READ);
    }

    private static List<ScoredCandidate> best(Stream<ScoredCandidate> scored, int most) {
        return scored.sorted(BEST_FIRST).limit(most).toList();
    }

    /** Whether the best of these candidates is likely enough the answer to be said. */
    boolean trusts(List<ScoredCandidate> ranked) {
        return !ranked.isEmpty() && Trust.in(ranked) >= config.leastTrust();
    }

    private ScoredCandidate scored(Candidate candidate, Signals signals) {
        return new ScoredCandidate(candidate, signals, model.probability(signals.values()));
    }

    /** What can be told without any model. */
    private static Signals signals(Question question, Candidate candidate) {
        return new Signals(
                Coverage.of(question, candidate),
                Coverage.own(question, candidate),
                Coverage.absent(question, candidate),
                0,
                candidate.rankScore(),
                0,
                0,
                0,
                flag(Expectation.metBy(question, candidate)),
                flag(Constraints.isOfFocus(question, candidate)),
                flag(Constraints.isOfSort(question, candidate)),
                flag(Constraints.isOfPlaces(question, candidate)),
                flag(candidate.quote().contains("\t")),
                Coverage.ofRarest(question, candidate));
    }

    private static double flag(boolean holds) {
        return holds ? 1 : 0;
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
