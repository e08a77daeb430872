package dev.gazette.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Completes chosen words: the sentence before them for a reason, all entries of a list, the footnotes they carry. */
@ApplicationScoped
class Completion {
    private final NoteFinder notes;
    private final ListGatherer lists;

    Completion(NoteFinder notes, ListGatherer lists) {
        this.notes = notes;
        this.lists = lists;
    }

    List<Candidate> of(Question question, List<ScoredCandidate> chosen) {
        List<Candidate> quotes = new ArrayList<>();
        for (ScoredCandidate scored : chosen) {
            Candidate best = scored.candidate();
            if (question.asksWhy()) {
                quotes.add(Candidates.withSentenceBefore(best));
            } else if (quotes.isEmpty()) {
                quotes.addAll(lists.listOf(question, best));
            } else if (quotes.stream().noneMatch(quote -> quote.own().contains(best.own()))) {
                quotes.add(best);
            }
            quotes.addAll(notes.notesOf(best));
        }
        return quotes;
    }
}
