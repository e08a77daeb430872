package dev.gazette.gazette;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;

/**
 * A parsed document.
 *
 * @param documentId id of the source document
 * @param problems what could not be settled, empty when everything reconciles
 */
public record Gazette(String documentId, List<Meeting> meetings, List<ParseProblem> problems) {
    public Gazette {
        requireNonNull(documentId, "documentId is null");
        meetings = List.copyOf(meetings);
        problems = List.copyOf(problems);
    }

    public Stream<Item> items() {
        return meetings.stream().flatMap(meeting -> meeting.items().stream());
    }
}
