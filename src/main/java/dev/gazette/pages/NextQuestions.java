package dev.gazette.pages;

import dev.gazette.api.AskResponse;
import dev.gazette.api.MeetingView;
import dev.gazette.api.SourceView;
import dev.gazette.gazette.SessionNumbers;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Questions that might come next: what was asked about one meeting, asked about another; otherwise what the record says
 * about the meetings that the answer rests on, and nothing where it rests on none. Each can be answered from the record.
 */
final class NextQuestions {
    private static final int MOST = 3;

    /** What tells questions about the record apart. */
    private static final List<String> TOPICS = List.of("议程", "任命", "请假");

    private NextQuestions() {}

    /** The questions after this answer; nothing in them depends on anything but the arguments. */
    static List<String> after(String question, AskResponse response, List<MeetingView> meetings) {
        String asked = Objects.requireNonNullElse(response.understoodAs(), question);
        Set<String> next = new LinkedHashSet<>();
        topicOf(asked)
                .ifPresent(topic ->
                        ofAll(meetings).filter(other -> other.contains(topic)).forEach(next::add));
        response.citations().stream()
                .map(AskResponse.CitationView::source)
                .flatMap(source -> meetings.stream().filter(meeting -> isOf(meeting, source)))
                .flatMap(meeting -> ExampleQuestions.about(meeting).stream())
                .forEach(next::add);
        next.removeIf(other -> isSame(other, asked));
        return next.stream().limit(MOST).toList();
    }

    private static Stream<String> ofAll(List<MeetingView> meetings) {
        return meetings.stream().flatMap(meeting -> ExampleQuestions.about(meeting).stream());
    }

    private static boolean isOf(MeetingView meeting, SourceView source) {
        return meeting.document().equals(source.document()) && Objects.equals(meeting.session(), source.session());
    }

    private static Optional<String> topicOf(String asked) {
        return TOPICS.stream().filter(asked::contains).findFirst();
    }

    /** About the same of the same meeting, however its number is written. */
    private static boolean isSame(String other, String asked) {
        return topicOf(other).equals(topicOf(asked)) && SessionNumbers.in(asked).containsAll(SessionNumbers.in(other));
    }
}
