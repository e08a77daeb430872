package dev.gazette.retrieval;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gazette.index.IndexConfig;
import dev.gazette.index.IndexFields;
import dev.gazette.names.Authority;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Completes what a reader begins to type, and offers printed spellings near to words that found little. */
@ApplicationScoped
public class Suggester {
    private static final String COMPLETIONS = "completions";
    private static final int MOST_COMPLETIONS = 10;
    private static final int MOST_SPELLINGS = 3;
    private static final int SPELLING_CANDIDATES = 50;

    private final ElasticsearchClient client;
    private final String alias;
    private final QuestionTerms terms;

    Suggester(ElasticsearchClient client, IndexConfig config, QuestionTerms terms) {
        this.client = client;
        this.terms = terms;
        this.alias = config.indexAlias();
    }

    /**
     * Titles and names that begin with the text, then titles with the text in them; at most ten, without repetition.
     *
     * @throws SearchUnavailableException when Elasticsearch does not answer or no index is live yet
     */
    public List<String> suggest(String prefix) {
        String text = TextNormaliser.normalise(prefix);
        if (text.isEmpty()) {
            return List.of();
        }
        SearchResponse<JsonNode> found = search(completionQuery(text));
        Stream<String> completed = found.suggest().getOrDefault(COMPLETIONS, List.of()).stream()
                .flatMap(suggestion -> suggestion.completion().options().stream())
                .map(option -> option.text());
        Stream<String> titles = found.hits().hits().stream().flatMap(hit -> strings(hit, IndexFields.TITLE));
        return Stream.concat(completed, titles)
                .distinct()
                .limit(MOST_COMPLETIONS)
                .toList();
    }

    /** The words with a misspelt name put right, with homophones of what is printed nowhere, then printed words that differ from the query in a character or two; empty when there are none. */
    List<String> otherSpellings(String words, Authority names) {
        SearchResponse<JsonNode> found = search(spellingQuery(words));
        Set<String> printed = new LinkedHashSet<>();
        for (Hit<JsonNode> hit : found.hits().hits()) {
            Stream.of(IndexFields.SPEAKER, IndexFields.TITLE, IndexFields.SECTION)
                    .flatMap(field -> strings(hit, field))
                    .forEach(printed::add);
        }
        return Stream.of(
                        names.corrected(words).stream(),
                        terms.profile(words).corrected().stream(),
                        Spelling.near(words, printed).stream())
                .flatMap(spellings -> spellings)
                .distinct()
                .limit(MOST_SPELLINGS)
                .toList();
    }

    private SearchRequest completionQuery(String prefix) {
        return SearchRequest.of(s -> s.index(alias)
                .suggest(g -> g.suggesters(
                        COMPLETIONS,
                        f -> f.prefix(prefix)
                                .completion(c -> c.field(IndexFields.SUGGEST)
                                        .size(MOST_COMPLETIONS)
                                        .skipDuplicates(true))))
                .query(q -> q.bool(b -> b.filter(
                                f -> f.term(t -> t.field(IndexFields.TYPE).value(IndexFields.TYPE_ITEM)))
                        .must(m -> m.matchPhrasePrefix(
                                t -> t.field(IndexFields.TITLE).query(prefix)))))
                .size(MOST_COMPLETIONS)
                .source(o -> o.filter(f -> f.includes(IndexFields.TITLE))));
    }

    private SearchRequest spellingQuery(String words) {
        Query title = Query.of(q -> q.match(m -> m.field(IndexFields.TITLE).query(words)));
        Query section = Query.of(q -> q.match(m -> m.field(IndexFields.SECTION).query(words)));
        Query speaker = Query.of(q -> q.fuzzy(
                f -> f.field(IndexFields.SPEAKER).value(words).fuzziness("1").boost(10f)));
        return SearchRequest.of(s -> s.index(alias)
                .query(q -> q.bool(b -> b.should(title, section, speaker).minimumShouldMatch("1")))
                .size(SPELLING_CANDIDATES)
                .source(o -> o.filter(f -> f.includes(IndexFields.TITLE, IndexFields.SECTION, IndexFields.SPEAKER))));
    }

    private SearchResponse<JsonNode> search(SearchRequest request) {
        try {
            return client.search(request, JsonNode.class);
        } catch (IOException | ElasticsearchException e) {
            throw new SearchUnavailableException("Elasticsearch did not answer: " + e.getMessage(), e);
        }
    }

    private static Stream<String> strings(Hit<JsonNode> hit, String field) {
        JsonNode value = Objects.requireNonNull(hit.source(), () -> "hit without source: " + hit.id())
                .path(field);
        return value.isArray()
                ? Stream.iterate(0, i -> i < value.size(), i -> i + 1)
                        .map(i -> value.get(i).asText())
                : Stream.of(value.asText()).filter(text -> !text.isEmpty());
    }
}
