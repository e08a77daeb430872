package dev.gazette.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Instant;
import java.util.List;

/**
 * Conversations with no turn since some time. They are looked for and removed by their ids, since the bundled node has
 * no delete by query; one that somebody goes on with meanwhile stays.
 */
record ExpiredConversations(ElasticsearchClient client, String index, Instant oldest) {
    private static final int BATCH = 1000;
    private static final int FAILED = 400;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    int delete() {
        ClusterCall.run("刷新对话索引", () -> client.indices().refresh(refresh -> refresh.index(index)));
        int deleted = 0;
        List<Hit<Void>> batch = batch();
        while (!batch.isEmpty()) {
            deleted += delete(batch);
            batch = batch();
        }
        return deleted;
    }

    private List<Hit<Void>> batch() {
        SearchRequest request = SearchRequest.of(search -> search.index(index)
                .size(BATCH)
                .source(source -> source.fetch(false))
                .seqNoPrimaryTerm(true)
                .query(query -> query.range(range ->
                        range.date(date -> date.field(ConversationStore.UPDATED).lt(oldest.toString())))));
        return ClusterCall.run(
                "查找过期对话", () -> client.search(request, Void.class).hits().hits());
    }

    private int delete(List<Hit<Void>> batch) {
        List<BulkOperation> operations =
                batch.stream().map(ExpiredConversations::deletion).toList();
        BulkResponse response = ClusterCall.run(
                "删除过期对话",
                () -> client.bulk(
                        bulk -> bulk.index(index).refresh(Refresh.True).operations(operations)));
        response.items().stream()
                .filter(item -> item.status() >= FAILED && item.status() != NOT_FOUND && item.status() != CONFLICT)
                .findFirst()
                .ifPresent(ExpiredConversations::refused);
        return (int)
                response.items().stream().filter(item -> item.status() < FAILED).count();
    }

    private static BulkOperation deletion(Hit<Void> hit) {
        return BulkOperation.of(operation -> operation.delete(
                delete -> delete.id(hit.id()).ifSeqNo(hit.seqNo()).ifPrimaryTerm(hit.primaryTerm())));
    }

    /** Going on would find the same ones again, without end. */
    private static void refused(BulkResponseItem item) {
        throw new IndexUnavailableException("过期对话无法删除，状态 " + item.status() + "：" + item.error(), null);
    }
}
