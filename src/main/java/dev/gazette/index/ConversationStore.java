package dev.gazette.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.OpType;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.IndexRequest;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Conversations in an index of their own beside the gazette index, so that they outlive the process and a new gazette
 * index. Each has its last turns and is forgotten when nobody has gone on for the configured time; what is overdue is
 * never given out, whether it has been removed yet or not.
 *
 * <p>Two turns added at once are both kept: a write that meets another is repeated on what that one left. Every method
 * throws {@link IndexUnavailableException} when Elasticsearch does not answer or refuses.
 */
@ApplicationScoped
public class ConversationStore {
    static final String UPDATED = "updated";

    private static final int ATTEMPTS = 10;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final ElasticsearchClient client;
    private final ConversationIndex index;
    private final ConversationConfig config;
    private final Clock clock;

    @Inject
    ConversationStore(ElasticsearchClient client, IndexConfig index, ConversationConfig config) {
        this(client, index, config, Clock.systemUTC());
    }

    /** A store that tells the time by this clock. */
    public ConversationStore(ElasticsearchClient client, IndexConfig index, ConversationConfig config, Clock clock) {
        this.client = client;
        this.index = new ConversationIndex(client, index);
        this.config = config;
        this.clock = clock;
    }

    /** Its turns, oldest first; empty when there is no such conversation any more. */
    public Optional<List<StoredTurn>> load(ConversationId id) {
        return read(id).map(Kept::turns);
    }

    /** Keeps a new conversation. */
    public void begin(ConversationId id, StoredTurn first) {
        write(id, List.of(first), request -> request.opType(OpType.Create));
    }

    /**
     * Adds a turn.
     *
     * @return false when there is no such conversation any more: one that was deleted while its question was answered
     *     does not come back
     */
    public boolean append(ConversationId id, StoredTurn turn) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Kept> found = read(id);
            if (found.isEmpty()) {
                return false;
            }
            if (replace(id, found.get(), turn)) {
                return true;
            }
        }
        throw new IndexUnavailableException("对话在 " + ATTEMPTS + " 次尝试中都同时被别的请求改写", null);
    }

    /** Removes a conversation, if there is one. */
    public void delete(ConversationId id) {
        try {
            ClusterCall.run(
                    "删除对话",
                    () -> client.delete(delete -> delete.index(index.alias()).id(id.value())));
        } catch (IndexUnavailableException e) {
            ClusterCall.pass(e, NOT_FOUND);
        }
    }

    /** Removes what is overdue; returns how many conversations that were. */
    public int deleteExpired() {
        try {
            return new ExpiredConversations(client, index.alias(), oldest()).delete();
        } catch (IndexUnavailableException e) {
            ClusterCall.pass(e, NOT_FOUND);
            return 0;
        }
    }

    private Optional<Kept> read(ConversationId id) {
        try {
            GetResponse<ObjectNode> found = ClusterCall.run(
                    "读取对话", () -> client.get(get -> get.index(index.alias()).id(id.value()), ObjectNode.class));
            return Optional.ofNullable(found.source())
                    .filter(source ->
                            !Instant.parse(source.path(UPDATED).asText()).isBefore(oldest()))
                    .map(source -> new Kept(
                            StoredJson.read(source, Turns.class).turns(),
                            Objects.requireNonNull(found.seqNo()),
                            Objects.requireNonNull(found.primaryTerm())));
        } catch (IndexUnavailableException e) {
            ClusterCall.pass(e, NOT_FOUND);
            return Optional.empty();
        }
    }

    /** False when somebody else wrote meanwhile. */
    private boolean replace(ConversationId id, Kept found, StoredTurn turn) {
        List<StoredTurn> turns = Stream.concat(found.turns().stream(), Stream.of(turn))
                .skip(Math.max(0, found.turns().size() + 1 - config.turns()))
                .toList();
        try {
            write(id, turns, request -> request.ifSeqNo(found.seqNo()).ifPrimaryTerm(found.primaryTerm()));
            return true;
        } catch (IndexUnavailableException e) {
            ClusterCall.pass(e, CONFLICT);
            return false;
        }
    }

    private void write(
            ConversationId id, List<StoredTurn> turns, UnaryOperator<IndexRequest.Builder<ObjectNode>> condition) {
        ObjectNode document = StoredJson.MAPPER.createObjectNode();
        document.put(UPDATED, clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
        document.set(IndexFields.STORED, StoredJson.write(new Turns(turns)));
        index.write(condition.apply(
                new IndexRequest.Builder<ObjectNode>().id(id.value()).document(document)));
    }

    private Instant oldest() {
        return clock.instant().minus(config.kept()).truncatedTo(ChronoUnit.MILLIS);
    }

    private record Kept(List<StoredTurn> turns, long seqNo, long primaryTerm) {}

    /** Stored form of the turns. */
    private record Turns(List<StoredTurn> turns) {}
}
