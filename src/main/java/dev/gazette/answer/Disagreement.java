package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import dev.gazette.passage.Passage;
import dev.gazette.passage.Sentence;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A figure that an answer states and what other reports print for the same thing, place and time.
 *
 * @param about what is measured, as printed
 * @param values what the answer rests on first, then the others
 */
public record Disagreement(String about, List<Value> values) {
    public Disagreement {
        requireNonNull(about, "about is null");
        values = List.copyOf(values);
    }

    /** A figure as printed, with the sentence that prints it. */
    public record Value(String figure, Passage passage, Sentence sentence) {}

    /**
     * Where passages disagree about a figure that a question asks for and an answer states. Rows of tables are only
     * compared by the extractive answer, which can show them.
     *
     * @param text the answer, whose figures stand in the quotes of {@code cited}
     * @param read passages that are at hand, the cited ones among them
     */
    public static List<Disagreement> in(String question, String text, List<Citation> cited, Collection<Passage> read) {
        String said = Plain.of(text);
        List<PrintedMeasure> others = read.stream()
                .flatMap(passage -> MeasureReader.of(passage).stream())
                .filter(measure -> !measure.measure().inTable())
                .toList();
        Map<String, PrintedMeasure> stated = cited.stream()
                .flatMap(citation -> MeasureReader.of(citation.passage()).stream()
                        .filter(measure ->
                                citation.quote().contains(measure.sentence().text())))
                .filter(measure -> !measure.measure().inTable())
                .filter(measure -> said.contains(measure.measure().figure().printed()))
                .filter(measure -> ConflictAnswers.isAbout(Plain.of(question), measure.measure()))
                .collect(Collectors.toMap(
                        measure -> measure.measure().label(),
                        Function.identity(),
                        (first, again) -> first,
                        LinkedHashMap::new));
        return stated.values().stream()
                .map(measure -> ConflictFinder.contradicting(measure, others))
                .filter(values -> !values.isEmpty())
                .map(Disagreement::of)
                .toList();
    }

    private static Disagreement of(List<PrintedMeasure> values) {
        return new Disagreement(
                ConflictWriter.about(values.getFirst().measure()),
                values.stream()
                        .map(value -> new Value(value.measure().figure().printed(), value.passage(), value.sentence()))
                        .toList());
    }
}
