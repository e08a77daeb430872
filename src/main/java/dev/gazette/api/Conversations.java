package dev.gazette.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.gazette.answer.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The last turns of running conversations, in memory: bounded in number and length, forgotten when nobody goes on. Only
 * ids that were given out here are continued, so that nobody can listen in by guessing one.
 */
@ApplicationScoped
class Conversations {
    private static final int MOST = 10_000;
    private static final int TURNS = 5;
    private static final Duration KEPT = Duration.ofMinutes(30);
    private static final int ID_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final Cache<String, List<Turn>> running =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(KEPT).build();

    /** The conversation with this id, or a new one when there is no such conversation any more. */
    Conversation open(Optional<String> id) {
        return id.flatMap(given ->
                        Optional.ofNullable(running.getIfPresent(given)).map(turns -> new Conversation(given, turns)))
                .orElseGet(() -> new Conversation(newId(), List.of()));
    }

    /** Adds a turn; of a long conversation the first turns are forgotten. */
    void add(String id, Turn turn) {
        running.asMap()
                .merge(
                        id,
                        List.of(turn),
                        (turns, added) -> Stream.concat(turns.stream(), added.stream())
                                .skip(Math.max(0, turns.size() + added.size() - TURNS))
                                .toList());
    }

    private String newId() {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
    }

    /**
     * A conversation.
     *
     * @param turns the last ones, oldest first
     */
    record Conversation(String id, List<Turn> turns) {
        Conversation {
            turns = List.copyOf(turns);
        }
    }
}
