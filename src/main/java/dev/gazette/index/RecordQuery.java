package dev.gazette.index;

import static java.util.Objects.requireNonNull;

import dev.gazette.records.Act;
import java.util.List;
import java.util.Optional;

/**
 * Which records are wanted. Empty means any.
 *
 * @param name part of a person's name; spaces and traditional characters make no difference
 * @param sessions numbers of sessions, any of which will do
 */
public record RecordQuery(Optional<String> name, List<Integer> sessions, Optional<Act> act) {
    public static final RecordQuery ALL = new RecordQuery(Optional.empty(), List.of(), Optional.empty());

    public RecordQuery {
        requireNonNull(name, "name is null");
        sessions = List.copyOf(sessions);
        requireNonNull(act, "act is null");
    }
}
