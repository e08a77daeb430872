package dev.gazette.retrieval;

import dev.gazette.passage.Provenance;
import dev.gazette.retrieval.SearchResult.FacetCount;
import dev.gazette.retrieval.SearchResult.Facets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Counts hits by session, kind and speaker, most frequent first, ties by value. */
final class FacetCounter {
    private static final Comparator<FacetCount> MOST_FIRST =
            Comparator.comparingInt(FacetCount::count).reversed().thenComparing(FacetCount::value);

    private FacetCounter() {}

    /**
     * Counts.
     *
     * @param person the form under which a speaker is counted
     */
    static Facets count(List<RankedPassage> hits, UnaryOperator<String> person) {
        List<Provenance> sources =
                hits.stream().map(hit -> hit.passage().provenance()).toList();
        return new Facets(
                count(sources, source -> source.session().map(s -> new Value(s.toString(), source.sessionLabel()))),
                count(
                        sources,
                        source -> Optional.of(new Value(
                                source.item().kind().code(),
                                source.item().kind().label()))),
                count(sources, source -> source.item().speaker().map(person).map(name -> new Value(name, name))));
    }

    private static List<FacetCount> count(List<Provenance> sources, Function<Provenance, Optional<Value>> field) {
        Map<String, FacetCount> counts = new LinkedHashMap<>();
        sources.stream()
                .map(field)
                .flatMap(Optional::stream)
                .forEach(value -> counts.merge(
                        value.value,
                        new FacetCount(value.value, value.label, 1),
                        (before, one) -> new FacetCount(before.value(), before.label(), before.count() + 1)));
        return counts.values().stream().sorted(MOST_FIRST).toList();
    }

    private record Value(String value, String label) {}
}
