package dev.gazette.retrieval;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gazette.index.IndexFields;
import dev.gazette.passage.Passage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How near each sentence of some passages is to a query, from the vectors that the index has of them: embedding the
 * sentences anew would take longer than all else that is done for a question.
 */
@ApplicationScoped
class SentenceSimilarities {
    private final LegSearch search;

    SentenceSimilarities(LegSearch search) {
        this.search = search;
    }

    /** The same passages in the same order, each with the cosine between the query's vector and its sentences. */
    List<RankedPassage> between(float[] vector, List<RankedPassage> passages) {
        if (passages.isEmpty()) {
            return passages;
        }
        List<String> ids = passages.stream().map(hit -> hit.passage().id()).toList();
        Map<String, Hit<JsonNode>> hits = search.hits(List.of(PassageQuery.comparedSentences(vector, ids))).stream()
                .collect(Collectors.toMap(
                        hit -> requireNonNull(hit.id()), Function.identity(), (first, again) -> first));
        return passages.stream()
                .map(passage -> Optional.ofNullable(hits.get(passage.passage().id()))
                        .map(hit -> compared(passage, hit))
                        .orElse(passage))
                .toList();
    }

    private static RankedPassage compared(RankedPassage ranked, Hit<JsonNode> hit) {
        return new RankedPassage(
                ranked.passage(), ranked.score(), ranked.highlights(), similarities(ranked.passage(), hit));
    }

    /** Sentences beyond those that were told are no nearer than the last of them. */
    private static List<Double> similarities(Passage passage, Hit<JsonNode> hit) {
        List<Hit<JsonData>> told = requireNonNull(
                        hit.innerHits().get(IndexFields.SENTENCES), "hit without its sentences")
                .hits()
                .hits();
        double[] similarities = new double[passage.sentences().size()];
        Arrays.fill(
                similarities,
                told.stream().mapToDouble(SentenceSimilarities::cosine).min().orElse(0));
        told.forEach(inner -> similarities[requireNonNull(inner.nested()).offset()] = cosine(inner));
        return Arrays.stream(similarities).boxed().toList();
    }

    private static double cosine(Hit<?> inner) {
        return VectorQuery.cosine(requireNonNull(inner.score(), "sentence without score"));
    }
}
