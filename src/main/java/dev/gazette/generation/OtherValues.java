package dev.gazette.generation;

import dev.gazette.answer.Conflict;
import dev.gazette.answer.Disagreement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Adds to a draft what the model did not say: that other reports among its evidence print another value for what was
 * asked. The printed words are added as they are.
 */
final class OtherValues {
    private OtherValues() {}

    /** The disagreements that the draft now shows with all their values; one without room is left out as a whole. */
    static List<Conflict> add(String question, Draft draft, List<Evidence> evidence) {
        List<Conflict> conflicts = new ArrayList<>();
        List<Disagreement> found = Disagreement.in(
                question,
                draft.text(),
                draft.citations(),
                evidence.stream().map(Evidence::passage).toList());
        for (Disagreement disagreement : found) {
            List<Conflict.Value> values = disagreement.values().stream()
                    .flatMap(value -> numbered(value, evidence).stream())
                    .toList();
            List<Statement> others = disagreement.values().stream()
                    .skip(1)
                    .flatMap(value -> numbered(value, evidence).stream()
                            .map(known -> PrintedWords.whole(value.sentence(), known.n())))
                    .toList();
            if (values.size() == disagreement.values().size() && draft.quotes(others)) {
                conflicts.add(new Conflict(disagreement.about(), values));
            }
        }
        return conflicts;
    }

    private static Optional<Conflict.Value> numbered(Disagreement.Value value, List<Evidence> evidence) {
        return evidence.stream()
                .filter(each -> each.passage().id().equals(value.passage().id()))
                .findFirst()
                .map(each -> new Conflict.Value(value.figure(), each.n()));
    }
}
