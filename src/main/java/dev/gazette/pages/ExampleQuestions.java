package dev.gazette.pages;

import dev.gazette.api.MeetingView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Questions to begin with, made from what the archive records, so that each has an answer. */
final class ExampleQuestions {
    private static final int MOST = 5;

    private ExampleQuestions() {}

    /** The questions for these meetings, the first of which are the most interesting. */
    static List<String> from(List<MeetingView> meetings) {
        List<String> questions = new ArrayList<>();
        for (MeetingView meeting : meetings) {
            questions.addAll(about(meeting));
        }
        return List.copyOf(questions.subList(0, Math.min(MOST, questions.size())));
    }

    /** What the record can tell about a meeting; nothing about a document that is not about one. */
    static List<String> about(MeetingView meeting) {
        return meeting.session() == null ? List.of() : about(meeting, "第" + meeting.session() + "次会议");
    }

    private static List<String> about(MeetingView meeting, String name) {
        List<String> questions = new ArrayList<>();
        if (!meeting.agenda().isEmpty()) {
            questions.add(name + "有哪些议程？");
        }
        if (meeting.appointments() > 0) {
            questions.add(name + "任命了哪些人？");
        }
        var counts = meeting.attendanceCounts();
        if (counts != null && Objects.requireNonNullElse(counts.onLeave(), 0) > 0) {
            questions.add(name + "有哪些人请假？");
        }
        return questions;
    }
}
