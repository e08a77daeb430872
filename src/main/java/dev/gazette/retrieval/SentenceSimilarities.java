package dev.gazette.retrieval;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gazette.index.IndexFields;
import dev.gazette.passage.Passage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;

/**
 * How near each sentence of some passages is to a query, from the vectors that the index has of them. So all
 * sentences can be compared, where embedding them anew would run the model once for each.
 */
@ApplicationScoped
class SentenceSimilarities {
    private static final Logger LOG = Logger.getLogger(SentenceSimilarities.class);
    private final LegSearch search;

    SentenceSimilarities(LegSearch search) {
        this.search = search;
    }

    /**
     * The same passages in the same order, each with the cosine between the query's vector and its sentences. Passages
     * that are there no more, because the index has been replaced since, are as far away as the farthest sentence; when the
     * index does not answer, nothing is compared.
     */
    List<RankedPassage> between(float[] vector, List<RankedPassage> passages) {
        if (passages.isEmpty()) {
            return passages;
        }
        try {
            return compared(passages, hits(vector, passages));
        } catch (SearchUnavailableException e) {
            LOG.warnf(e, "The sentences of %d passages were not compared with the query", passages.size());
            return passages;
        }
    }

    private Map<String, Hit<JsonNode>> hits(float[] vector, List<RankedPassage> passages) {
        List<String> ids = passages.stream().map(hit -> hit.passage().id()).toList();
        return search.hits(List.of(PassageQuery.comparedSentences(vector, ids))).stream()
                .collect(Collectors.toMap(
                        hit -> requireNonNull(hit.id()), Function.identity(), (first, again) -> first));
    }

    static List<RankedPassage> compared(List<RankedPassage> passages, Map<String, Hit<JsonNode>> hits) {
        List<List<Double>> similarities = passages.stream()
                .map(ranked -> Optional.ofNullable(hits.get(ranked.passage().id()))
                        .map(hit -> similarities(ranked.passage(), hit))
                        .orElse(List.of()))
                .toList();
        OptionalDouble least = similarities.stream()
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .min();
        return IntStream.range(0, passages.size())
                .mapToObj(i -> with(passages.get(i), similarities.get(i), least))
                .toList();
    }

    private static RankedPassage with(RankedPassage ranked, List<Double> similarities, OptionalDouble least) {
        int sentences = ranked.passage().sentences().size();
        List<Double> all = similarities.isEmpty() && least.isPresent()
                ? Collections.nCopies(sentences, least.getAsDouble())
                : similarities;
        return new RankedPassage(ranked.passage(), ranked.score(), ranked.highlights(), all);
    }

    /** Sentences beyond those that were told are no nearer than the last of them. */
    private static List<Double> similarities(Passage passage, Hit<JsonNode> hit) {
        List<Hit<JsonData>> told = requireNonNull(
                        hit.innerHits().get(IndexFields.SENTENCES), "hit without its sentences")
                .hits()
                .hits();
        double[] similarities = new double[passage.sentences().size()];
        if (told.size() != Math.min(PassageQuery.MOST_SENTENCES, similarities.length)
                || told.stream().anyMatch(inner -> offset(inner) >= similarities.length)) {
            return List.of();
        }
        Arrays.fill(
                similarities,
                told.stream().mapToDouble(SentenceSimilarities::cosine).min().orElse(0));
        told.forEach(inner -> similarities[offset(inner)] = cosine(inner));
        return Arrays.stream(similarities).boxed().toList();
    }

    private static int offset(Hit<?> inner) {
        return requireNonNull(inner.nested(), "sentence without place").offset();
    }

    private static double cosine(Hit<?> inner) {
        return VectorQuery.cosine(requireNonNull(inner.score(), "sentence without score"));
    }
}
