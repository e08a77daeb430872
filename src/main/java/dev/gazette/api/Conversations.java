package dev.gazette.api;

import dev.gazette.answer.Turn;
import dev.gazette.index.ConversationId;
import dev.gazette.index.ConversationStore;
import dev.gazette.index.IndexUnavailableException;
import dev.gazette.index.StoredTurn;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Running conversations. Only ids that were given out here are continued, so that nobody can choose one. */
@ApplicationScoped
class Conversations {
    private static final Logger LOG = Logger.getLogger(Conversations.class);

    private final ConversationStore store;

    Conversations(ConversationStore store) {
        this.store = store;
    }

    /**
     * The conversation with this id, or a new one when there is no such conversation any more.
     *
     * @throws IndexUnavailableException when Elasticsearch does not answer; without what was said before, a follow-up
     *     question would be taken for another
     */
    Conversation open(Optional<String> id) {
        return id.flatMap(ConversationId::of)
                .flatMap(given -> store.load(given).map(turns -> new Conversation(given, false, turns(turns))))
                .orElseGet(() -> new Conversation(ConversationId.random(), true, List.of()));
    }

    /** Keeps a turn. The answer is worth having without, so a failure is only logged. */
    void add(Conversation conversation, String question, Turn turn) {
        StoredTurn stored = new StoredTurn(question, turn.question(), turn.answer(), Instant.now());
        try {
            if (conversation.isNew()) {
                store.begin(conversation.id(), stored);
            } else {
                store.append(conversation.id(), stored);
            }
        } catch (IndexUnavailableException e) {
            LOG.warn("The conversation is not kept: " + e.getMessage());
        }
    }

    /** Until then the conversations that are overdue lie on disk, though nobody gets them. */
    @Scheduled(every = "10m", delayed = "10m")
    void deleteExpired() {
        try {
            LOG.debugf("Conversations removed because nobody went on: %d", store.deleteExpired());
        } catch (IndexUnavailableException e) {
            LOG.warn("Overdue conversations are not removed yet: " + e.getMessage());
        }
    }

    private static List<Turn> turns(List<StoredTurn> stored) {
        return stored.stream()
                .map(turn -> Turn.understood(turn.understood(), turn.answer()))
                .toList();
    }

    /**
     * A conversation.
     *
     * @param isNew whether nothing of it is kept yet
     * @param turns the last ones, oldest first
     */
    record Conversation(ConversationId id, boolean isNew, List<Turn> turns) {
        Conversation {
            turns = List.copyOf(turns);
        }
    }
}
