package dev.gazette.evaluation.generated;

import dev.gazette.records.Appointment;
import java.util.stream.Stream;

/** Who came into an office or left it, by person, by office and by session. */
final class AppointmentQuestions implements QuestionMaker {
    @Override
    public Stream<GeneratedQuestion> questions(Material material) {
        return material.appointments().stream()
                .flatMap(record -> Stream.concat(ofPerson(record), ofSession(record))
                        .map(words -> new GeneratedQuestion(QuestionForm.APPOINTMENT, words, record.id())));
    }

    private static Stream<String> ofPerson(Appointment record) {
        String person = record.person();
        String act = record.act().label();
        Stream<String> byPerson = Stream.of(
                person + "被" + act + "了什么职务？", person + "什么时候被" + act + "？", person + "是在哪次会议上被" + act + "的？");
        return record.office().isEmpty()
                ? byPerson
                : Stream.concat(
                        byPerson,
                        Stream.of(
                                "谁被" + act + "为" + record.office() + "？",
                                person + "是" + record.office() + "吗？",
                                "新任" + record.office() + "是谁？"));
    }

    private static Stream<String> ofSession(Appointment record) {
        String act = record.act().label();
        return record.place().session().stream()
                .flatMap(session -> Stream.of(
                        "第" + session + "次会议" + act + "了哪些人？",
                        "第" + session + "次会议" + act + "了几个人？",
                        "第" + (session + 1) + "次会议" + act + "了" + record.person() + "吗？"));
    }
}
