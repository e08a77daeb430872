package dev.gazette.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * The search index behind its alias. Readers use the alias; a build makes a new physical index beside the live one and
 * switches the alias when it is complete. One builder at a time for each alias.
 */
@ApplicationScoped
public class PassageIndex {
    /** Name that readers search, unless {@code gazette.index-alias} says otherwise. */
    public static final String ALIAS = "gazette";

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
     * Makes the previous index live again. The one that was live is kept, so that doing it twice changes nothing.
     *
     * @throws IndexUnavailableException when there is no previous index or Elasticsearch does not answer
     */
    public LiveIndex rollback() {
        String previous = IndexCatalog.of(client, alias)
                .previous()
                .orElseThrow(() -> new IndexUnavailableException("没有可以退回的上一个索引", null))
                .name();
        switchTo(client, alias, previous);
        return live().orElseThrow(() -> new IndexUnavailableException("退回后没有生效的索引 " + previous, null));
    }

    private LiveIndex verified(IndexCatalog.Entry entry) {
        long items = count(client, entry.name(), IndexFields.TYPE_ITEM);
        long passages = count(client, entry.name(), IndexFields.TYPE_PASSAGE);
        return entry.meta()
                .map(meta -> new LiveIndex(
                        entry.name(),
                        meta.definition(),
                        meta.corpus(),
                        items,
                        passages,
                        meta.items() == items && meta.passages() == passages))
                .orElseGet(() -> new LiveIndex(entry.name(), "", "", items, passages, false));
    }

    static long count(ElasticsearchClient client, String index, String type) {
        return ClusterCall.run(
                "统计索引 " + index,
                () -> client.count(count -> count.index(index)
                                .query(query -> query.term(
                                        term -> term.field(IndexFields.TYPE).value(type))))
                        .count());
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
