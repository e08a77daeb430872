package dev.gazette.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gazette.passage.Passage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Lists the documents of the live index, in the order of their ids. Every method throws
 * {@link IndexUnavailableException} when Elasticsearch does not answer or no index is live.
 */
@ApplicationScoped
public class IndexedDocuments {
    private static final int BATCH = 200;

    private final ElasticsearchClient client;
    private final PassageIndex index;

    IndexedDocuments(ElasticsearchClient client, PassageIndex index) {
        this.client = client;
        this.index = index;
    }

    /** Documents with what was found in them. */
    public List<ArchivedDocument> documents() {
        return all(IndexFields.TYPE_DOCUMENT, ArchivedDocument::of);
    }

    /** Files that were left out. */
    public List<SkippedFile> skipped() {
        return all(IndexFields.TYPE_SKIPPED, SkippedFile::of);
    }

    /** All passages; of few documents, since they are held at once. */
    public List<Passage> passages() {
        return all(IndexFields.TYPE_PASSAGE, PassageDocument::passage);
    }

    private <T> List<T> all(String type, Function<JsonNode, T> reader) {
        List<T> found = new ArrayList<>();
        List<FieldValue> after = List.of();
        List<Hit<ObjectNode>> hits;
        do {
            hits = batch(type, after);
            hits.forEach(hit -> found.add(reader.apply(Objects.requireNonNull(hit.source()))));
            after = hits.isEmpty() ? after : hits.getLast().sort();
        } while (hits.size() == BATCH);
        return found;
    }

    private List<Hit<ObjectNode>> batch(String type, List<FieldValue> after) {
        SearchRequest request = SearchRequest.of(search -> {
            search.index(index.alias())
                    .query(query ->
                            query.term(term -> term.field(IndexFields.TYPE).value(type)))
                    .size(BATCH)
                    // vectors are many times longer than all else
                    .source(source -> source.filter(filter -> filter.excludes(IndexFields.SENTENCES)))
                    .sort(sort ->
                            sort.field(field -> field.field(IndexFields.ID).order(SortOrder.Asc)));
            return after.isEmpty() ? search : search.searchAfter(after);
        });
        return ClusterCall.run(
                "读取文档清单", () -> client.search(request, ObjectNode.class).hits().hits());
    }
}
