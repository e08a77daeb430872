package dev.gazette.retrieval;

import co.elastic.clients.elasticsearch._types.KnnSearch;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import dev.gazette.index.IndexFields;
import java.util.ArrayList;
import java.util.List;

/** The vector leg: passages by their best sentence. */
final class VectorQuery {
    /** More candidates than hits, because several sentences of one passage stand near each other. */
    private static final int CANDIDATES_PER_HIT = 5;

    private static final int MOST_CANDIDATES = 10_000;

    private VectorQuery() {}

    static KnnSearch of(float[] vector, SearchFilters filters, int passages) {
        return nearest(vector, passages).filter(FilterQuery.of(filters)).build();
    }

    /** The same over passages that were found already, with the sentences that are nearest in each. */
    static KnnSearch bestSentences(float[] vector, Query found, int passages, int sentences) {
        return nearest(vector, passages)
                .filter(found)
                .innerHits(
                        i -> i.name(IndexFields.SENTENCES).size(sentences).storedFields(PassageQuery.NO_STORED_FIELDS))
                .build();
    }

    private static KnnSearch.Builder nearest(float[] vector, int passages) {
        List<Float> values = new ArrayList<>(vector.length);
        for (float value : vector) {
            values.add(value);
        }
        return new KnnSearch.Builder()
                .field(IndexFields.SENTENCE_VECTOR)
                .queryVector(values)
                .k(passages)
                .numCandidates(Math.min(MOST_CANDIDATES, passages * CANDIDATES_PER_HIT));
    }

    /** Elasticsearch maps the cosine from -1..1 to a score of 0..1. */
    static double cosine(double score) {
        return 2 * score - 1;
    }
}
