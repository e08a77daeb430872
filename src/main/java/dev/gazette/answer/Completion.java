package dev.gazette.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses and completes the words to quote: the sentences beside them, all entries of a list, the footnotes they carry.
 */
@ApplicationScoped
class Completion {
    /** Characters of the first quote when there is no other, and when others need room. */
    private static final int ALONE = 240;

    private static final int BESIDE_OTHERS = 200;

    /** And when the others are as much of the answer as the first. */
    private static final int OF_SEVERAL = 130;

    private final NoteFinder notes;
    private final ListGatherer lists;
    private final ChosenQuotes.Limits ofOne;
    private final ChosenQuotes.Limits ofSeveral;

    Completion(NoteFinder notes, ListGatherer lists, AnswerConfig config) {
        this.notes = notes;
        this.lists = lists;
        this.ofOne = new ChosenQuotes.Limits(config.alsoQuoted(), config.leastGain());
        this.ofSeveral = new ChosenQuotes.Limits(config.alsoQuotedOfSeveral(), config.leastGain());
    }

    /** What the best words of a question that has some say: the part that decides, and all that is quoted. */
    AnsweredPart of(Found found) {
        ScoredCandidate best = found.ranked().getFirst();
        List<Candidate> quotes = of(found.question(), found.ranked());
        boolean holdsBest = quotes.getFirst().quote().contains(best.candidate().quote());
        Candidate decisive = holdsBest ? best.candidate() : quotes.getFirst();
        return new AnsweredPart(
                isOneOfSeveral(found.question(), quotes)
                        ? Optional.empty()
                        : DecidingWords.of(found.question(), best, decisive),
                quotes,
                Confidence.rounded(Trust.in(found.ranked())));
    }

    /** Words that decide one half of what is asked would stand above both. */
    private static boolean isOneOfSeveral(Question question, List<Candidate> quotes) {
        return quotes.size() > 1 && SeveralAsked.in(question.text());
    }

    /** The words to quote, the best first; candidates, best first, are not empty. */
    List<Candidate> of(Question question, List<ScoredCandidate> ranked) {
        List<Candidate> quotes = new ArrayList<>();
        boolean several = SeveralAsked.in(question.text());
        for (ScoredCandidate scored : ChosenQuotes.of(question, ranked, several ? ofSeveral : ofOne)) {
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
        return widened(quotes, quotes.size() == 1 ? ALONE : several ? OF_SEVERAL : BESIDE_OTHERS);
    }

    /** What stands beside the best words belongs to them more often than words of another place do. */
    private static List<Candidate> widened(List<Candidate> quotes, int longest) {
        Candidate first = Window.around(quotes.getFirst(), longest);
        Stream<Candidate> others = quotes.stream()
                .skip(1)
                .filter(quote -> !quote.passage().equals(first.passage())
                        || !first.quote().contains(quote.quote()));
        return Stream.concat(Stream.of(first), others).toList();
    }
}
