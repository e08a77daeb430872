package dev.gazette.answer;

import dev.gazette.retrieval.RankedPassage;
import dev.gazette.retrieval.Retriever;
import dev.gazette.retrieval.SearchFilters;
import dev.gazette.retrieval.SearchMode;
import dev.gazette.retrieval.SearchRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks whether what answers a question is printed elsewhere with another value, and then answers with both. */
@ApplicationScoped
class ConflictAnswers {
    private static final int WORDS_READ = 3;

    /** Each measure that nothing found contradicts is a search of its own. */
    private static final int MEASURES = 4;

    private static final int PASSAGES_READ = 10;
    private static final double ASKED_ABOUT = 0.6;

    private final Retriever retriever;

    ConflictAnswers(Retriever retriever) {
        this.retriever = retriever;
    }

    /**
     * The answer with all values; empty when nothing contradicts the best words.
     *
     * @throws dev.gazette.retrieval.SearchUnavailableException when the index cannot be searched
     */
    Optional<Answer.Grounded> answer(Found found, SearchFilters filters) {
        List<PrintedMeasure> read = found.passages().stream()
                .flatMap(passage -> MeasureReader.of(passage).stream())
                .toList();
        return found.ranked().stream()
                .limit(WORDS_READ)
                .flatMap(scored -> asked(found.question(), scored.candidate()))
                .collect(Collectors.toMap(
                        measure -> measure.measure().label(),
                        Function.identity(),
                        (first, again) -> first,
                        LinkedHashMap::new))
                .values()
                .stream()
                .limit(MEASURES)
                .map(measure -> values(measure, read, filters))
                .filter(values -> !values.isEmpty())
                .findFirst()
                .flatMap(values ->
                        ConflictWriter.write(values, found.nearest(), Confidence.rounded(Trust.in(found.ranked()))));
    }

    /** The figures of a candidate that the question asks for. */
    static Stream<PrintedMeasure> asked(Question question, Candidate candidate) {
        return MeasureReader.of(candidate.passage()).stream()
                .filter(measure -> candidate.quote().contains(measure.sentence().text()))
                .filter(measure -> isAsked(question, measure.measure()));
    }

    private static boolean isAsked(Question question, Measure measure) {
        String printed = measure.figure().printed();
        boolean inUnit = question.units().isEmpty()
                || question.units().contains(measure.figure().unit())
                || question.units().stream().anyMatch(printed::endsWith);
        boolean ofYear = question.years().stream().allMatch(measure.period()::contains);
        return inUnit && ofYear && isAbout(question.text(), measure);
    }

    /** Whether a question speaks of what is measured. */
    static boolean isAbout(String question, Measure measure) {
        return MeasureLabel.spokenOf(measure.label(), question) >= ASKED_ABOUT;
    }

    private List<PrintedMeasure> values(PrintedMeasure measure, List<PrintedMeasure> read, SearchFilters filters) {
        List<PrintedMeasure> values = ConflictFinder.contradicting(measure, read);
        return values.isEmpty() ? ConflictFinder.contradicting(measure, printedElsewhere(measure, filters)) : values;
    }

    /** The words of the measure find places that the words of the question do not. */
    private List<PrintedMeasure> printedElsewhere(PrintedMeasure measure, SearchFilters filters) {
        return retriever
                .passages(new SearchRequest(
                        measure.measure().label(),
                        SearchMode.KEYWORD,
                        filters,
                        1,
                        PASSAGES_READ,
                        SearchRequest.SortOrder.RELEVANCE))
                .stream()
                .map(RankedPassage::passage)
                .flatMap(passage -> MeasureReader.of(passage).stream())
                .toList();
    }
}
