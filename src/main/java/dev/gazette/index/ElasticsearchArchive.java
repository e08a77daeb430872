package dev.gazette.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.HitsMetadata;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gazette.gazette.ItemKind;
import dev.gazette.passage.Passage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the stored records from the live index. Every method throws {@link IndexUnavailableException} when
 * Elasticsearch does not answer or no index is live.
 */
@ApplicationScoped
public class ElasticsearchArchive implements Archive {
    /** Largest window that Elasticsearch gives, {@code max_result_window} of the definition. */
    private static final int WINDOW = 10_000;

    private static final Query OF_ITS_OWN = Query.of(query ->
            query.bool(bool -> bool.mustNot(not -> not.exists(field -> field.field(IndexFields.PARENT)))));

    private final ElasticsearchClient client;
    private final PassageIndex index;

    ElasticsearchArchive(ElasticsearchClient client, PassageIndex index) {
        this.client = client;
        this.index = index;
    }

    @Override
    public ItemPage items(Optional<Integer> session, Optional<ItemKind> kind, int page, int size) {
        List<Query> filters = new ArrayList<>(List.of(term(IndexFields.TYPE, IndexFields.TYPE_ITEM)));
        session.ifPresent(number -> filters.add(Query.of(
                query -> query.term(term -> term.field(IndexFields.SESSION).value(number)))));
        filters.add(kind.map(wanted -> term(IndexFields.KIND, wanted.code())).orElse(OF_ITS_OWN));
        HitsMetadata<ObjectNode> hits = search(filters, (page - 1) * size, size);
        var total = hits.total();
        return new ItemPage(
                total == null ? 0 : Math.toIntExact(total.value()),
                sources(hits).stream().map(ItemDocument::item).toList());
    }

    @Override
    public Optional<ArchivedItem> item(String id) {
        return byId(IndexFields.TYPE_ITEM, id).map(ItemDocument::item);
    }

    @Override
    public List<ArchivedItem> beside(ArchivedItem item) {
        List<FieldValue> ordinals = List.of(FieldValue.of(item.ordinal() - 1L), FieldValue.of(item.ordinal() + 1L));
        return itemsWith(List.of(term(IndexFields.DOCUMENT, item.document()), anyOf(IndexFields.ORDINAL, ordinals)));
    }

    @Override
    public List<ArchivedItem> items(Set<String> ids) {
        return itemsWith(List.of(anyOf(IndexFields.ID, values(ids))));
    }

    @Override
    public List<ArchivedItem> itemsBy(Set<String> speakers) {
        return itemsWith(List.of(anyOf(IndexFields.SPEAKER, values(speakers))));
    }

    @Override
    public List<ArchivedItem> itemsOf(String document) {
        return itemsWith(List.of(term(IndexFields.DOCUMENT, document)));
    }

    private static List<FieldValue> values(Set<String> values) {
        return values.stream().map(FieldValue::of).toList();
    }

    private static Query anyOf(String field, List<FieldValue> values) {
        return Query.of(query -> query.terms(any -> any.field(field).terms(list -> list.value(values))));
    }

    private List<ArchivedItem> itemsWith(List<Query> which) {
        List<Query> filters = new ArrayList<>(which);
        filters.add(term(IndexFields.TYPE, IndexFields.TYPE_ITEM));
        return sources(search(filters, 0, WINDOW)).stream()
                .map(ItemDocument::item)
                .toList();
    }

    @Override
    public Optional<Passage> passage(String id) {
        return byId(IndexFields.TYPE_PASSAGE, id).map(PassageDocument::passage);
    }

    @Override
    public List<Passage> passagesOf(String itemId) {
        List<Query> filters =
                List.of(term(IndexFields.TYPE, IndexFields.TYPE_PASSAGE), term(IndexFields.ITEM_ID, itemId));
        return sources(search(filters, 0, WINDOW)).stream()
                .map(PassageDocument::passage)
                .toList();
    }

    @Override
    public Optional<String> version() {
        return IndexCatalog.of(client, index.alias()).live().map(IndexCatalog.Entry::name);
    }

    private Optional<ObjectNode> byId(String type, String id) {
        return sources(search(List.of(term(IndexFields.TYPE, type), term(IndexFields.ID, id)), 0, 1)).stream()
                .findFirst();
    }

    private HitsMetadata<ObjectNode> search(List<Query> filters, int from, int size) {
        SearchRequest request = SearchRequest.of(search -> search.index(index.alias())
                .query(query -> query.bool(bool -> bool.filter(filters)))
                .from(from)
                .size(size)
                .trackTotalHits(track -> track.enabled(true))
                .source(source -> source.filter(filter -> filter.includes(IndexFields.ID, IndexFields.STORED)))
                .sort(sort ->
                        sort.field(field -> field.field(IndexFields.DOCUMENT).order(SortOrder.Asc)))
                .sort(sort ->
                        sort.field(field -> field.field(IndexFields.ORDINAL).order(SortOrder.Asc)))
                .sort(sort -> sort.field(field -> field.field(IndexFields.ID).order(SortOrder.Asc))));
        return ClusterCall.run(
                "读取条目和段落", () -> client.search(request, ObjectNode.class).hits());
    }

    private static List<ObjectNode> sources(HitsMetadata<ObjectNode> hits) {
        return hits.hits().stream()
                .map(hit -> Objects.requireNonNull(hit.source()))
                .toList();
    }

    private static Query term(String field, String value) {
        return Query.of(query -> query.term(term -> term.field(field).value(value)));
    }
}
