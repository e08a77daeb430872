package dev.gazette.retrieval;

import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.InnerHitsResult;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gazette.index.IndexFields;
import dev.gazette.passage.Passage;
import java.util.List;
import java.util.Optional;

/** Fragments that show why a passage was found: matched words of the lexical leg, best sentence of the vector leg. */
final class Highlights {
    private Highlights() {}

    static List<String> of(Hit<JsonNode> hit, Passage passage) {
        List<String> fragments = hit.highlight().getOrDefault(IndexFields.TEXT, List.of());
        return fragments.isEmpty()
                ? bestSentence(hit, passage).map(Highlights::escape).stream().toList()
                : fragments.stream().map(Highlights::joinAdjacent).toList();
    }

    /** Elasticsearch marks each token alone; a reader sees one marked run. */
    static String joinAdjacent(String fragment) {
        return fragment.replace("</em><em>", "");
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#x27;");
    }

    private static Optional<String> bestSentence(Hit<JsonNode> hit, Passage passage) {
        return Optional.ofNullable(hit.innerHits().get(IndexFields.SENTENCES))
                .flatMap(inner -> sentence(inner, passage));
    }

    private static Optional<String> sentence(InnerHitsResult inner, Passage passage) {
        return inner.hits().hits().stream()
                .findFirst()
                .flatMap(best -> Optional.ofNullable(best.nested()))
                .map(nested -> passage.sentences().get(nested.offset()).text());
    }
}
