package dev.gazette.evaluation.generated;

import dev.gazette.records.Attendance;
import dev.gazette.records.Presence;
import java.util.Arrays;
import java.util.stream.Stream;

/** Who attended a session and who did not. */
final class AttendanceQuestions implements QuestionMaker {
    @Override
    public Stream<GeneratedQuestion> questions(Material material) {
        return material.attendance().stream()
                .flatMap(record -> record.place().session().stream()
                        .flatMap(session -> Stream.of(session, session + 1))
                        .flatMap(session -> asked(record, "第" + session + "次会议"))
                        .map(words -> new GeneratedQuestion(QuestionForm.ATTENDANCE, words, record.id())));
    }

    private static Stream<String> asked(Attendance record, String meeting) {
        Stream<String> ways = Arrays.stream(Presence.values())
                .map(Presence::label)
                .flatMap(way -> Stream.of(meeting + "谁" + way + "了？", meeting + "有多少人" + way + "？"));
        Stream<String> persons = Arrays.stream(Presence.values())
                .flatMap(record::entries)
                .filter(entry -> !entry.person().isEmpty())
                .flatMap(entry ->
                        Stream.of(entry.person() + "出席" + meeting + "了吗？", meeting + entry.person() + "请假了吗？"));
        Stream<String> organs = Arrays.stream(Presence.values())
                .flatMap(record::entries)
                .filter(entry -> !entry.organ().isEmpty())
                .map(entry -> meeting + entry.organ() + "有谁列席？");
        return Stream.of(ways, persons, organs, Stream.of(meeting + "应到多少人，实到多少人？"))
                .flatMap(questions -> questions);
    }
}
