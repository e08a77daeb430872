package dev.gazette.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Chooses and completes the words to quote: the sentence before them for a reason, all entries of a list, the footnotes they carry. */
@ApplicationScoped
class Completion {
    private final NoteFinder notes;
    private final ListGatherer lists;
    private final ChosenQuotes.Limits limits;

    Completion(NoteFinder notes, ListGatherer lists, AnswerConfig config) {
        this.notes = notes;
        this.lists = lists;
        this.limits = new ChosenQuotes.Limits(config.alsoQuoted(), config.leastGain());
    }

    List<Candidate> of(Question question, List<ScoredCandidate> ranked) {
        List<Candidate> quotes = new ArrayList<>();
        for (ScoredCandidate scored : ChosenQuotes.of(question, ranked, limits)) {
            Candidate best = scored.candidate();
            boolean said = quotes.stream().anyMatch(quote -> quote.quote().contains(best.quote()));
            if (!said && question.asksWhy()) {
                quotes.add(quotes.isEmpty() ? Candidates.withSentenceBefore(best) : best);
            } else if (quotes.isEmpty()) {
                quotes.addAll(lists.listOf(question, best));
            } else if (!said && quotes.stream().noneMatch(quote -> quote.own().contains(best.own()))) {
                quotes.add(best);
            }
            quotes.addAll(notes.notesOf(best));
        }
        return quotes;
    }
}
