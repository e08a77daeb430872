package dev.gazette.answer;

import dev.gazette.retrieval.RankedPassage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Orders candidates by how likely each is the answer: term coverage, sentence similarity, rank of the passage and what
 * the trained reader makes of it. Only the likeliest are read, so that a question stays fast.
 */
@ApplicationScoped
class CandidateRanker {
    /** Few, since an answer spends most of its time on reading. */
    private static final int LIKELIEST = 7;

    private static final int NEAREST = 3;
    private static final Comparator<ScoredCandidate> BEST_FIRST = Comparator.comparingDouble(ScoredCandidate::score)
            .reversed()
            .thenComparing(scored -> scored.candidate().passage().id())
            .thenComparing(scored -> scored.candidate().quote());

    private static final Comparator<ScoredCandidate> NEAREST_FIRST = Comparator.comparingDouble(
                    (ScoredCandidate scored) -> scored.candidate().similarity())
            .reversed()
            .thenComparing(BEST_FIRST);

    private final PassageReader reader;
    private final AnswerConfig config;
    private final LogisticModel model = LogisticModel.load("ranking.properties", Signals.NAMES);

    CandidateRanker(PassageReader reader, AnswerConfig config) {
        this.reader = reader;
        this.config = config;
    }

    List<ScoredCandidate> rank(Question question, List<RankedPassage> passages) {
        List<Candidate> all = Candidates.of(passages);
        List<Candidate> possible = all.stream()
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
        if (candidates.isEmpty() || Constraints.nameUnknownPlaces(question, all)) {
            return List.of();
        }
        return read(
                question,
                likely(candidates.stream()
                        .map(candidate -> scored(candidate, signals(question, candidate)))
                        .toList()));
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
                    Signals signals = scored.signals().with(read.of(candidate));
                    return new ScoredCandidate(
                            candidate, signals, model.probability(signals.values()), read.wordsIn(candidate));
                }),
                LIKELIEST + NEAREST);
    }

    /** The likeliest by all that is known before they are read, and the nearest: what is told in other words has no more. */
    private static List<ScoredCandidate> likely(List<ScoredCandidate> scored) {
        List<ScoredCandidate> likeliest = best(scored.stream(), LIKELIEST);
        Stream<ScoredCandidate> nearest = scored.stream()
                .sorted(NEAREST_FIRST)
                .filter(candidate -> !likeliest.contains(candidate))
                .limit(NEAREST);
        return Stream.concat(likeliest.stream(), nearest).toList();
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
                        candidate.similarity(),
                        candidate.rankScore(),
                        0,
                        0,
                        0,
                        flag(Expectation.metBy(question, candidate)),
                        flag(Constraints.isOfFocus(question, candidate)),
                        flag(Constraints.isOfSort(question, candidate)),
                        flag(Constraints.isOfPlaces(question, candidate)),
                        flag(candidate.quote().contains("\t")),
                        Coverage.ofRarest(question, candidate))
                .with(ReadPassages.NOT_READ);
    }

    private static double flag(boolean holds) {
        return holds ? 1 : 0;
    }
}
