package dev.gazette.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.IndexRequest;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The index that holds conversations, made by the first write. It is written through its alias only, so that
 * Elasticsearch never makes one by itself, without the definition.
 */
final class ConversationIndex {
    private static final String FILE_NAME = "conversations.json";
    private static final int NOT_FOUND = 404;

    private final ElasticsearchClient client;
    private final Path definition;
    private final String alias;

    ConversationIndex(ElasticsearchClient client, IndexConfig config) {
        this.client = client;
        this.definition = config.indexMappings().resolve(FILE_NAME);
        this.alias = config.indexAlias() + "-conversations";
    }

    String alias() {
        return alias;
    }

    void write(IndexRequest.Builder<ObjectNode> document) {
        IndexRequest<ObjectNode> request =
                document.index(alias).requireAlias(true).build();
        try {
            ClusterCall.run("保存对话", () -> client.index(request));
        } catch (IndexUnavailableException e) {
            ClusterCall.pass(e, NOT_FOUND);
            create();
            ClusterCall.run("保存对话", () -> client.index(request));
        }
    }

    private void create() {
        String json = json();
        try {
            ClusterCall.run(
                    "创建索引 " + alias,
                    () -> client.indices()
                            .create(create -> create.withJson(new StringReader(json))
                                    .index(alias + "-1")
                                    .aliases(alias, settings -> settings)));
        } catch (IndexUnavailableException e) {
            if (!exists()) {
                throw e;
            }
        }
    }

    /** Another request may have been first. */
    private boolean exists() {
        return ClusterCall.run("查询索引 " + alias, () -> client.indices().existsAlias(of -> of.name(alias)))
                .value();
    }

    private String json() {
        try {
            return Files.readString(definition);
        } catch (IOException e) {
            throw new IndexUnavailableException("对话索引的定义无法读取 " + definition, e);
        }
    }
}
