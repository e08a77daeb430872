package dev.gazette.index;

import static dev.gazette.TestClient.CLIENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gazette.TestClient;
import dev.gazette.index.ConversationFixture.Bounds;
import dev.gazette.index.ConversationFixture.MovableClock;
import dev.gazette.index.ConversationFixture.Names;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real Elasticsearch, an index of its own for each test. */
class ConversationStoreTest {
    private static final Duration KEPT = Duration.ofHours(2);
    private static final int TURNS = 3;

    private final Names names = new Names("conversations-test-" + UUID.randomUUID());
    private final MovableClock clock = new MovableClock();
    private final ConversationStore store = store();
    private final ConversationId id = ConversationId.random();

    @AfterEach
    void deleteEverything() {
        PassageIndex.delete(CLIENT, List.of(names.indexAlias() + "-conversations-1"));
    }

    @Test
    void nothingIsKnownAtFirst() {
        assertThat(store.load(id)).isEmpty();
        assertThat(store.append(id, turn("绿化率呢"))).isFalse();
        assertThat(store.deleteExpired()).isZero();
        store.delete(id);
    }

    @Test
    void whatOneProcessKeptTheNextOneFinds() {
        StoredTurn declined =
                new StoredTurn("那2022年呢", "2022年绿化率是多少", Optional.empty(), Instant.parse("2020-01-31T08:00:00.123Z"));
        store.begin(id, turn("绿化率是多少"));
        assertThat(store.append(id, declined)).isTrue();

        assertThat(store().load(id)).contains(List.of(turn("绿化率是多少"), declined));
    }

    @Test
    void conversationsDoNotMix() {
        ConversationId other = ConversationId.random();
        store.begin(id, turn("甲"));
        store.begin(other, turn("乙"));
        store.append(id, turn("丙"));

        assertThat(store.load(id)).contains(List.of(turn("甲"), turn("丙")));
        assertThat(store.load(other)).contains(List.of(turn("乙")));
    }

    @Test
    void ofALongConversationTheFirstTurnsAreForgotten() {
        store.begin(id, turn("问题0"));
        IntStream.range(1, 5).forEach(i -> store.append(id, turn("问题" + i)));

        assertThat(store.load(id)).contains(List.of(turn("问题2"), turn("问题3"), turn("问题4")));
    }

    @Test
    void longTextsAreCutBetweenCharacters() {
        String answer = "a" + "𠮷".repeat(StoredTurn.ANSWER_MAX);
        StoredTurn turn = new StoredTurn("q".repeat(2000), "q", Optional.of(answer), Instant.EPOCH);

        assertThat(turn.question()).hasSize(StoredTurn.QUESTION_MAX);
        assertThat(turn.answer().orElseThrow())
                .hasSize(StoredTurn.ANSWER_MAX - 1)
                .endsWith("𠮷");
    }

    @Test
    void expiresWhenNobodyGoesOn() {
        store.begin(id, turn("甲"));
        clock.move(KEPT);
        store.append(id, turn("乙"));
        clock.move(KEPT);
        assertThat(store.load(id)).isPresent();

        clock.move(Duration.ofMillis(1));

        assertThat(store.load(id)).isEmpty();
        assertThat(store.append(id, turn("丙"))).isFalse();
    }

    @Test
    void cleaningUpRemovesWhatIsOverdueAndNothingElse() throws IOException {
        store.begin(id, turn("甲"));
        store.begin(ConversationId.random(), turn("乙"));
        clock.move(KEPT.plusMillis(1));
        ConversationId running = ConversationId.random();
        store.begin(running, turn("丙"));

        assertThat(store.deleteExpired()).isEqualTo(2);

        assertThat(store.load(running)).isPresent();
        assertThat(count()).isEqualTo(1);
        assertThat(store.deleteExpired()).isZero();
    }

    @Test
    void whatWasDeletedDoesNotComeBack() throws IOException {
        store.begin(id, turn("甲"));
        store.delete(id);

        assertThat(store.append(id, turn("乙"))).isFalse();
        assertThat(store.load(id)).isEmpty();
        assertThat(count()).isZero();
    }

    @Test
    void turnsAddedAtOnceAreAllKept() throws ExecutionException, InterruptedException {
        store.begin(id, turn("甲"));
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> added = List.of(
                    threads.submit(() -> store.append(id, turn("乙"))),
                    threads.submit(() -> store().append(id, turn("丙"))));
            for (Future<Boolean> one : added) {
                assertThat(one.get()).isTrue();
            }
        }

        assertThat(store.load(id).orElseThrow())
                .extracting(StoredTurn::question)
                .containsExactlyInAnyOrder("甲", "乙", "丙");
    }

    @Test
    void theFirstConversationsMayBeginAtOnce() throws ExecutionException, InterruptedException {
        ConversationId other = ConversationId.random();
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> begun = List.of(
                    threads.submit(() -> store.begin(id, turn("甲"))),
                    threads.submit(() -> store().begin(other, turn("乙"))));
            for (Future<?> one : begun) {
                one.get();
            }
        }

        assertThat(store.load(id)).contains(List.of(turn("甲")));
        assertThat(store.load(other)).contains(List.of(turn("乙")));
    }

    @Test
    void theIndexTakesNoOtherFieldsAndSearchesNoTexts() throws IOException {
        store.begin(id, turn("甲"));
        String alias = names.indexAlias() + "-conversations";

        var mapping = Objects.requireNonNull(
                CLIENT.indices().getMapping(get -> get.index(alias)).get(alias + "-1"));
        assertThat(mapping.mappings().dynamic()).hasToString("Strict");
        assertThat(Objects.requireNonNull(mapping.mappings().properties().get(IndexFields.STORED))
                        .object()
                        .enabled())
                .isFalse();
        assertThat(new PassageIndex(CLIENT, names.indexAlias()).live()).isEmpty();
    }

    @Test
    void saysThatElasticsearchIsAway() {
        ConversationStore away =
                new ConversationStore(TestClient.to("127.0.0.1:9"), names, new Bounds(KEPT, TURNS), clock);

        assertThatThrownBy(() -> away.load(id)).isInstanceOf(IndexUnavailableException.class);
        assertThatThrownBy(() -> away.begin(id, turn("甲"))).isInstanceOf(IndexUnavailableException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "guessed", "../../../../../../etc", "AAAAAAAAAAAAAAAAAAAAA=", "AAAAAAAAAAAAAAAAAAAAAAA"})
    void otherTextsAreNoIds(String text) {
        assertThat(ConversationId.of(text)).isEmpty();
        assertThatThrownBy(() -> new ConversationId(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private long count() throws IOException {
        String alias = names.indexAlias() + "-conversations";
        CLIENT.indices().refresh(refresh -> refresh.index(alias));
        return CLIENT.count(count -> count.index(alias)).count();
    }

    /** A new process. */
    private ConversationStore store() {
        return new ConversationStore(CLIENT, names, new Bounds(KEPT, TURNS), clock);
    }

    private static StoredTurn turn(String question) {
        return new StoredTurn(question, question, Optional.of("答：" + question), Instant.parse("2020-01-31T08:00:00Z"));
    }
}
