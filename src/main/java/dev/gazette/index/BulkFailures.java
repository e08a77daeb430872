package dev.gazette.index;

import co.elastic.clients.elasticsearch._helpers.bulk.BulkListener;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Collects everything that goes wrong in bulk requests, which run on other threads. */
final class BulkFailures implements BulkListener<String> {
    private final List<String> failures = new CopyOnWriteArrayList<>();

    private final AtomicReference<@Nullable Throwable> unreachable = new AtomicReference<>();

    /** Says that Elasticsearch is away rather than that it refused, so that the caller may try again. */
    void throwIfAny(String index) {
        Throwable away = unreachable.get();
        if (away != null) {
            throw new IndexUnavailableException("写入索引 " + index + " 时 Elasticsearch 没有响应，原索引保持不变", away);
        }
        if (!failures.isEmpty()) {
            throw new IndexBuildException(index, List.copyOf(failures));
        }
    }

    @Override
    public void beforeBulk(long executionId, BulkRequest request, List<String> ids) {
        // Nothing to prepare.
    }

    @Override
    public void afterBulk(long executionId, BulkRequest request, List<String> ids, BulkResponse response) {
        for (BulkResponseItem item : response.items()) {
            var error = item.error();
            if (error != null) {
                failures.add("文档 '" + item.id() + "' 被拒绝：" + error.type() + "，" + error.reason());
            }
        }
    }

    @Override
    public void afterBulk(long executionId, BulkRequest request, List<String> ids, Throwable failure) {
        if (failure instanceof IOException) {
            unreachable.compareAndSet(null, failure);
            return;
        }
        failures.add("从 '" + ids.getFirst() + "' 起的 " + ids.size() + " 个文档未能写入：" + failure);
    }
}
