package dev.gazette.answer;

import dev.gazette.gazette.FootnoteMark;
import dev.gazette.retrieval.RankedPassage;
import dev.gazette.retrieval.Retriever;
import dev.gazette.retrieval.SearchFilters;
import dev.gazette.retrieval.SearchMode;
import dev.gazette.retrieval.SearchRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Answers what a term means with the place that explains it: terms of art and short names are explained once, mostly in a note. */
@ApplicationScoped
class DefinitionAnswers {
    private static final int PASSAGES_READ = 20;
    private static final double SURE = 0.9;

    private final Retriever retriever;
    private final NoteFinder notes;

    DefinitionAnswers(Retriever retriever, NoteFinder notes) {
        this.retriever = retriever;
        this.notes = notes;
    }

    /**
     * Empty when the question is no such question, or the term is explained nowhere.
     *
     * @throws dev.gazette.retrieval.SearchUnavailableException when the index cannot be searched
     */
    Optional<Answer.Grounded> answer(Found found, SearchFilters filters) {
        return DefinitionQuestion.termOf(found.question().text())
                .flatMap(term -> explained(term, found, filters))
                .map(words -> AnswerWriter.write(
                        Optional.of(words.meaning()), List.of(words.candidate()), found.nearest(), SURE))
                .filter(GroundingCheck::holds);
    }

    private Optional<Explained> explained(String term, Found found, SearchFilters filters) {
        DefinitionReader reader = new DefinitionReader(term);
        List<Candidate> printed = Stream.concat(found.hits().stream(), withTerm(term, filters))
                .distinct()
                .flatMap(hit -> Candidates.of(List.of(hit)).stream())
                .toList();
        return IntStream.range(0, DefinitionReader.forms())
                .boxed()
                .flatMap(form -> printed.stream().flatMap(candidate -> inForm(reader, form, candidate).stream()))
                .findFirst()
                .or(() -> printed.stream()
                        .flatMap(candidate -> inNote(reader, candidate).stream())
                        .findFirst());
    }

    private static Optional<Explained> inForm(DefinitionReader reader, int form, Candidate candidate) {
        return reader.meaning(form, candidate.quote()).map(meaning -> new Explained(candidate, meaning));
    }

    /** A note may explain a term without repeating it: its mark hangs on the term. */
    private Optional<Explained> inNote(DefinitionReader reader, Candidate candidate) {
        return reader.mark(candidate.quote())
                .flatMap(mark -> notes.notesOf(candidate).stream()
                        .flatMap(note -> explained(note, mark).stream())
                        .findFirst());
    }

    private static Optional<Explained> explained(Candidate note, FootnoteMark mark) {
        String words = note.quote().strip();
        return FootnoteMark.opening(words)
                .filter(mark::belongsTo)
                .map(opening -> words.substring(opening.end()).strip().replaceFirst("[。；;]$", ""))
                .filter(meaning -> !meaning.isEmpty())
                .map(meaning -> new Explained(note, meaning));
    }

    /** The words of the question may lead elsewhere than the term alone. */
    private Stream<RankedPassage> withTerm(String term, SearchFilters filters) {
        return retriever
                .passages(new SearchRequest(
                        term, SearchMode.KEYWORD, filters, 1, PASSAGES_READ, SearchRequest.SortOrder.RELEVANCE))
                .stream();
    }

    private record Explained(Candidate candidate, String meaning) {}
}
