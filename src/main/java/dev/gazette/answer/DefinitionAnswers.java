package dev.gazette.answer;

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
                .flatMap(form -> printed.stream()
                        .flatMap(
                                candidate -> reader
                                        .meaning(form, candidate.quote())
                                        .map(meaning -> new Explained(candidate, meaning))
                                        .stream()))
                .findFirst();
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
