package dev.gazette.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gazette.records.Appointment;
import dev.gazette.records.Attendance;
import dev.gazette.records.ItemLink;
import dev.gazette.records.PersonNames;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Reads the records from the live index. Every method throws {@link IndexUnavailableException} when Elasticsearch does
 * not answer or no index is live.
 */
@ApplicationScoped
public class ElasticsearchRecords implements RecordArchive {
    private static final int BATCH = 1000;
    private static final List<SortOptions> ORDER = Stream.of(IndexFields.DOCUMENT, IndexFields.ORDINAL, IndexFields.ID)
            .map(name ->
                    SortOptions.of(sort -> sort.field(field -> field.field(name).order(SortOrder.Asc))))
            .toList();

    private final ElasticsearchClient client;
    private final PassageIndex index;

    ElasticsearchRecords(ElasticsearchClient client, PassageIndex index) {
        this.client = client;
        this.index = index;
    }

    @Override
    public List<Appointment> appointments(RecordQuery query) {
        return all(filters(IndexFields.TYPE_APPOINTMENT, query), Appointment.class);
    }

    @Override
    public List<Attendance> attendance(RecordQuery query) {
        return all(filters(IndexFields.TYPE_ATTENDANCE, query), Attendance.class);
    }

    @Override
    public List<ItemLink> links(ItemLink.Kind kind) {
        return all(
                List.of(term(IndexFields.TYPE, IndexFields.TYPE_LINK), term(IndexFields.KIND, kind.code())),
                ItemLink.class);
    }

    @Override
    public List<ItemLink> linksOf(String itemId) {
        Query touches = Query.of(query ->
                query.bool(bool -> bool.should(term(IndexFields.ITEM_ID, itemId), term(IndexFields.TARGET, itemId))
                        .minimumShouldMatch("1")));
        return all(List.of(term(IndexFields.TYPE, IndexFields.TYPE_LINK), touches), ItemLink.class);
    }

    private static List<Query> filters(String type, RecordQuery wanted) {
        List<Query> filters = new ArrayList<>(List.of(term(IndexFields.TYPE, type)));
        wanted.name()
                .ifPresent(name -> filters.add(Query.of(query -> query.wildcard(wildcard ->
                        wildcard.field(IndexFields.PERSON).value("*" + literal(PersonNames.key(name)) + "*")))));
        if (!wanted.sessions().isEmpty()) {
            List<FieldValue> sessions =
                    wanted.sessions().stream().map(FieldValue::of).toList();
            filters.add(Query.of(query ->
                    query.terms(terms -> terms.field(IndexFields.SESSION).terms(values -> values.value(sessions)))));
        }
        wanted.act().ifPresent(act -> filters.add(term(IndexFields.ACT, act.code())));
        return filters;
    }

    private static String literal(String name) {
        return name.replaceAll("([*?\\\\])", "\\\\$1");
    }

    private <T> List<T> all(List<Query> filters, Class<T> type) {
        List<T> found = new ArrayList<>();
        List<FieldValue> after = List.of();
        List<Hit<ObjectNode>> hits;
        do {
            hits = batch(filters, after);
            hits.forEach(hit -> found.add(StoredJson.read(Objects.requireNonNull(hit.source()), type)));
            after = hits.isEmpty() ? after : hits.getLast().sort();
        } while (hits.size() == BATCH);
        return found;
    }

    private List<Hit<ObjectNode>> batch(List<Query> filters, List<FieldValue> after) {
        SearchRequest request = SearchRequest.of(search -> {
            search.index(index.alias())
                    .query(query -> query.bool(bool -> bool.filter(filters)))
                    .size(BATCH)
                    .source(source -> source.filter(filter -> filter.includes(IndexFields.ID, IndexFields.STORED)))
                    .sort(ORDER);
            return after.isEmpty() ? search : search.searchAfter(after);
        });
        return ClusterCall.run(
                "读取任免、出席和关联记录",
                () -> client.search(request, ObjectNode.class).hits().hits());
    }

    private static Query term(String field, String value) {
        return Query.of(query -> query.term(term -> term.field(field).value(value)));
    }
}
