package dev.gazette.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._helpers.bulk.BulkIngester;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An index that is being built beside the live one. Requests run in the background while the caller prepares the next
 * documents. Closing without {@link #commit()} deletes it. Not for use by several threads.
 */
public final class IndexBuild implements AutoCloseable {
    private static final int OPERATIONS_A_REQUEST = 200;
    private static final long BYTES_A_REQUEST = 4L * 1024 * 1024;

    private final ElasticsearchClient client;
    private final String alias;
    private final String name;
    private final IndexFingerprints fingerprints;
    private final BulkFailures failures = new BulkFailures();
    private final BulkIngester<String> ingester;
    private final Map<String, Long> counts = new TreeMap<>();
    private boolean isSent;
    private boolean isCommitted;

    IndexBuild(ElasticsearchClient client, String alias, String name, IndexFingerprints fingerprints) {
        this.client = client;
        this.alias = alias;
        this.name = name;
        this.fingerprints = fingerprints;
        this.ingester = BulkIngester.of(bulk -> bulk.client(client)
                .maxOperations(OPERATIONS_A_REQUEST)
                .maxSize(BYTES_A_REQUEST)
                .maxConcurrentRequests(1)
                .listener(failures));
    }

    /** Physical name of the new index. */
    public String name() {
        return name;
    }

    /**
     * Adds a document of any type.
     *
     * @throws IndexBuildException when an earlier document was refused
     */
    public void add(IndexDocument document) {
        failures.throwIfAny(name);
        // "create" and not "index": an id that comes twice is an error, not a document less.
        ingester.add(
                operation -> operation.create(
                        create -> create.index(name).id(document.id()).document(document.toJson())),
                document.id());
        counts.merge(document.type(), 1L, Long::sum);
    }

    /**
     * Completes the index and makes it live. The index that was live is kept for a rollback, older ones are deleted.
     *
     * @throws IndexBuildException when a document was refused or the counts differ; readers keep the old index
     * @throws IndexUnavailableException when Elasticsearch does not answer
     */
    public LiveIndex commit() {
        finishSending();
        ClusterCall.run("刷新索引 " + name, () -> client.indices().refresh(refresh -> refresh.index(name)));
        verifyCounts();
        IndexMeta meta = new IndexMeta(fingerprints.definition(), fingerprints.corpus(), counts, false);
        IndexMeta.write(client, name, meta);
        IndexCatalog before = IndexCatalog.of(client, alias);
        PassageIndex.switchTo(client, alias, name);
        isCommitted = true;
        deleteOlder(before);
        return meta.live(name, counts);
    }

    /** Deletes the half-built index unless it was committed. */
    @Override
    public void close() {
        try {
            if (!isSent) {
                isSent = true;
                ingester.close();
            }
        } finally {
            if (!isCommitted) {
                PassageIndex.delete(client, List.of(name));
            }
        }
    }

    private void finishSending() {
        isSent = true;
        ingester.close();
        failures.throwIfAny(name);
    }

    private void verifyCounts() {
        Map<String, Long> found = PassageIndex.counts(client, name);
        if (!found.equals(counts)) {
            throw new IndexBuildException(name, List.of("各类文档的写入数与索引中的不一致：写入 " + counts + "，索引中有 " + found));
        }
    }

    private void deleteOlder(IndexCatalog before) {
        Stream<String> kept = Stream.concat(Stream.of(name), before.live().map(IndexCatalog.Entry::name).stream());
        PassageIndex.delete(client, before.namesExcept(Set.copyOf(kept.toList())));
    }
}
