package dev.gazette.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import dev.gazette.TestClient;
import dev.gazette.answer.Turn;
import dev.gazette.index.ConversationFixture.Bounds;
import dev.gazette.index.ConversationFixture.MovableClock;
import dev.gazette.index.ConversationFixture.Names;
import dev.gazette.index.ConversationId;
import dev.gazette.index.ConversationStore;
import dev.gazette.index.IndexUnavailableException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConversationsTest {
    private final Names names = new Names("conversations-test-" + UUID.randomUUID());
    private final Conversations conversations = of(TestClient.CLIENT);

    @AfterEach
    void deleteEverything() throws IOException {
        TestClient.CLIENT
                .indices()
                .delete(delete ->
                        delete.index(names.indexAlias() + "-conversations-1").ignoreUnavailable(true));
    }

    @Test
    void goesOnWithARunningConversationAsItWasUnderstood() {
        var begun = conversations.open(Optional.empty());
        conversations.add(begun, "绿化率呢", new Turn("绿化率是多少", Optional.of("40%")));

        var running = conversations.open(Optional.of(begun.id().value()));
        assertThat(running.id()).isEqualTo(begun.id());
        assertThat(running.turns()).containsExactly(Turn.understood("绿化率是多少", Optional.of("40%")));
    }

    @Test
    void takesNoIdThatItDidNotGiveOut() {
        String forged = ConversationId.random().value();
        var begun = conversations.open(Optional.of(forged));
        conversations.add(begun, "绿化率是多少", turn());

        assertThat(begun.id().value()).isNotEqualTo(forged);
        assertThat(begun.turns()).isEmpty();
        assertThat(conversations.open(Optional.of(forged)).turns()).isEmpty();
        assertThat(conversations.open(Optional.of("guessed")).isNew()).isTrue();
    }

    @Test
    void anAnswerIsGivenThoughItsConversationCannotBeKept() {
        Conversations away = of(TestClient.to("127.0.0.1:9"));

        away.add(away.open(Optional.empty()), "绿化率是多少", turn());
        away.deleteExpired();

        assertThatThrownBy(() -> away.open(Optional.of(ConversationId.random().value())))
                .isInstanceOf(IndexUnavailableException.class);
    }

    private static Turn turn() {
        return new Turn("绿化率是多少", Optional.empty());
    }

    private Conversations of(ElasticsearchClient client) {
        return new Conversations(
                new ConversationStore(client, names, new Bounds(Duration.ofDays(1), 5), new MovableClock()));
    }
}
