package dev.gazette.retrieval;

import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gazette.passage.Passage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Adds to the hits of a page the fragments that show why they were found: matched words, else the best sentence. */
@ApplicationScoped
class Highlighter {
    private final LegSearch search;

    Highlighter(LegSearch search) {
        this.search = search;
    }

    /**
     * The same hits in the same order.
     *
     * @param query whose words to mark, empty when only vectors were searched
     * @param vector whose nearest sentences to show where no word matched
     */
    List<RankedPassage> highlight(List<RankedPassage> page, Optional<AnalysedQuery> query, Optional<float[]> vector) {
        if (page.isEmpty()) {
            return page;
        }
        List<String> ids = page.stream().map(hit -> hit.passage().id()).toList();
        List<SearchRequestBody> queries = new ArrayList<>();
        query.ifPresent(q -> queries.add(PassageQuery.matchedWords(q, ids)));
        vector.ifPresent(v -> queries.add(PassageQuery.bestSentences(v, ids)));
        Map<String, List<String>> fragments = fragments(search.hits(queries), page);
        return page.stream()
                .map(hit -> new RankedPassage(
                        hit.passage(),
                        hit.score(),
                        fragments.getOrDefault(hit.passage().id(), List.of())))
                .toList();
    }

    private static Map<String, List<String>> fragments(List<Hit<JsonNode>> hits, List<RankedPassage> page) {
        Map<String, Passage> passages =
                page.stream().map(RankedPassage::passage).collect(Collectors.toMap(Passage::id, passage -> passage));
        Map<String, List<String>> fragments = new HashMap<>();
        for (Hit<JsonNode> hit : hits) {
            Optional.ofNullable(hit.id())
                    .flatMap(id -> Optional.ofNullable(passages.get(id)))
                    .map(passage -> Highlights.of(hit, passage))
                    .filter(found -> !found.isEmpty())
                    .ifPresent(found -> fragments.putIfAbsent(String.valueOf(hit.id()), found));
        }
        return fragments;
    }
}
