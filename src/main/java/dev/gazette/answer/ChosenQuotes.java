package dev.gazette.answer;

import java.util.ArrayList;
import java.util.List;

/** Chooses the words to quote: the best, and others nearly as good that say something more. */
final class ChosenQuotes {
    private static final int MOST = 3;

    private ChosenQuotes() {}

    static List<ScoredCandidate> of(List<ScoredCandidate> ranked, double alsoQuoted) {
        List<ScoredCandidate> chosen = new ArrayList<>();
        double best = ranked.getFirst().score();
        for (ScoredCandidate scored : ranked) {
            boolean near = scored.score() >= best * alsoQuoted;
            boolean repeated = chosen.stream().anyMatch(other -> repeats(other.candidate(), scored.candidate()));
            if (near && !repeated && chosen.size() < MOST) {
                chosen.add(scored);
            }
        }
        return chosen;
    }

    private static boolean repeats(Candidate one, Candidate other) {
        return one.own().contains(other.own()) || other.own().contains(one.own());
    }
}
