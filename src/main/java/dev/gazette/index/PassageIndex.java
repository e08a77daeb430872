package dev.gazette.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * The search index behind its alias. Readers use the alias; a build makes a new physical index beside the live one and
 * switches the alias when it is complete. One builder at a time for each alias.
 */
@ApplicationScoped
public class PassageIndex {
    /** Name that readers search, unless {@code gazette.index-alias} says otherwise. */
    public static final String ALIAS = "gazette";

    /** More than there are types of documents. */
    private static final int TYPES = 100;

    private static final Logger LOG = Logger.getLogger(PassageIndex.class);

    private final ElasticsearchClient client;
    private final String alias;

    @Inject
    PassageIndex(ElasticsearchClient client, IndexConfig config) {
        this(client, config.indexAlias());
    }

    /** The index behind an alias that the configuration does not name. */
    public PassageIndex(ElasticsearchClient client, String alias) {
        this.client = client;
        this.alias = alias;
    }

    /** The name to search. */
    public String alias() {
        return alias;
    }

    /**
     * The index that readers see, its counts verified.
     *
     * @throws IndexUnavailableException when Elasticsearch does not answer
     */
    public Optional<LiveIndex> live() {
        return IndexCatalog.of(client, alias).live().map(this::verified);
    }

    /**
     * The complete indices that are kept, the newest first.
     *
     * @throws IndexUnavailableException when Elasticsearch does not answer
     */
    public List<IndexVersion> versions() {
        return IndexCatalog.of(client, alias).versions();
    }

    /** Whether Elasticsearch answers and every primary shard is there (yellow). */
    public boolean isReachable() {
        try {
            return !client.cluster()
                    .health(health -> health.waitForStatus(HealthStatus.Yellow).timeout(time -> time.time("2s")))
                    .timedOut();
        } catch (IOException | RuntimeException e) {
            LOG.debug("Elasticsearch does not answer yet", e);
            return false;
        }
    }

    /**
     * Whether a search finds a passage.
     *
     * @throws IndexUnavailableException when Elasticsearch does not answer or no index is live
     */
    public boolean answersSearch() {
        var hits = ClusterCall.run(
                "试查索引 " + alias,
                () -> client.search(
                                search -> search.index(alias)
                                        .size(1)
                                        .query(query -> query.term(term ->
                                                term.field(IndexFields.TYPE).value(IndexFields.TYPE_PASSAGE))),
                                ObjectNode.class)
                        .hits());
        return !hits.hits().isEmpty();
    }

    /**
     * Starts a new index beside the live one, after deleting what a crashed build left over.
     *
     * @param corpusFingerprint fingerprint of everything that will be added
     * @throws IndexUnavailableException when Elasticsearch does not answer or refuses the definition
     */
    public IndexBuild begin(IndexDefinition definition, String corpusFingerprint) {
        IndexCatalog catalog = IndexCatalog.of(client, alias);
        delete(client, catalog.leftovers());
        String name = catalog.newName(alias, definition.fingerprint(), Instant.now());
        ClusterCall.run(
                "创建索引 " + name,
                () -> client.indices()
                        .create(create -> create.withJson(new StringReader(definition.json()))
                                .index(name)));
        return new IndexBuild(client, alias, name, new IndexFingerprints(definition.fingerprint(), corpusFingerprint));
    }

    /**
     * Makes the previous index live again and remembers that the one that was live is not wanted, so that the next
     * start does not build it anew. It is kept, so that doing it twice changes nothing.
     *
     * @return the index that is live now, empty when there is no previous one
     * @throws IndexUnavailableException when Elasticsearch does not answer
     */
    public Optional<LiveIndex> rollback() {
        IndexCatalog catalog = IndexCatalog.of(client, alias);
        Optional<IndexCatalog.Entry> previous = catalog.previous();
        previous.ifPresent(entry -> {
            catalog.live().ifPresent(live -> mark(live, true));
            mark(entry, false);
            switchTo(client, alias, entry.name());
        });
        return previous.flatMap(entry -> live());
    }

    /**
     * What an index was built with and from; it stays the same as long as the index lives.
     *
     * @param name physical name of the index
     * @throws IndexUnavailableException when Elasticsearch does not answer
     */
    public Optional<IndexFingerprints> fingerprints(String name) {
        return IndexCatalog.of(client, alias).entries().stream()
                .filter(entry -> entry.name().equals(name))
                .flatMap(entry -> entry.meta().stream())
                .map(meta -> new IndexFingerprints(meta.definition(), meta.corpus()))
                .findFirst();
    }

    /** Whether an operator went back from an index that was built with this definition from these documents. */
    public boolean isRejected(String definition, String corpus) {
        return IndexCatalog.of(client, alias).entries().stream()
                .filter(entry -> !entry.isLive())
                .flatMap(entry -> entry.meta().stream())
                .anyMatch(meta -> meta.isRejected()
                        && meta.definition().equals(definition)
                        && meta.corpus().equals(corpus));
    }

    private void mark(IndexCatalog.Entry entry, boolean isRejected) {
        entry.meta()
                .map(meta -> meta.rejected(isRejected))
                .ifPresent(meta -> IndexMeta.write(client, entry.name(), meta));
    }

    private LiveIndex verified(IndexCatalog.Entry entry) {
        Map<String, Long> found = counts(client, entry.name());
        return entry.meta()
                .orElseGet(() -> new IndexMeta("", "", Map.of(), false))
                .live(entry.name(), found);
    }

    /** Number of documents by type. */
    static Map<String, Long> counts(ElasticsearchClient client, String index) {
        SearchRequest request = SearchRequest.of(search -> search.index(index)
                .size(0)
                .aggregations(
                        IndexFields.TYPE,
                        by -> by.terms(terms -> terms.field(IndexFields.TYPE).size(TYPES))));
        var found = ClusterCall.run(
                "统计索引 " + index, () -> client.search(request, Void.class).aggregations());
        return Objects.requireNonNull(found.get(IndexFields.TYPE)).sterms().buckets().array().stream()
                .collect(Collectors.toMap(bucket -> bucket.key().stringValue(), StringTermsBucket::docCount));
    }

    /** Readers see either the old or the new index and never none: Elasticsearch applies all actions at once. */
    static void switchTo(ElasticsearchClient client, String alias, String index) {
        ClusterCall.run(
                "切换索引到 " + index,
                () -> client.indices()
                        .updateAliases(update -> update.actions(action -> action.remove(remove ->
                                        remove.index(alias + "-*").alias(alias).mustExist(false)))
                                .actions(action ->
                                        action.add(add -> add.index(index).alias(alias)))));
    }

    static void delete(ElasticsearchClient client, List<String> names) {
        if (!names.isEmpty()) {
            ClusterCall.run(
                    "删除索引 " + names,
                    () -> client.indices().delete(delete -> delete.index(names).ignoreUnavailable(true)));
        }
    }
}
