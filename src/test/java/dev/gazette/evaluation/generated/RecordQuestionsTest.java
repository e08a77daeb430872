package dev.gazette.evaluation.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.gazette.ItemKind;
import dev.gazette.records.Act;
import dev.gazette.records.Appointment;
import dev.gazette.records.Attendance;
import dev.gazette.records.ItemName;
import dev.gazette.records.Presence;
import dev.gazette.records.RecordPlace;
import dev.gazette.source.LineRange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordQuestionsTest {
    private static final LineRange LINES = new LineRange(1, 1);
    private static final ItemName ITEM = new ItemName("item", "任免名单");
    private static final RecordPlace PLACE =
            new RecordPlace("doc", Optional.of(7), "某县第七次会议", Optional.empty(), ITEM, ItemKind.AGENDA, LINES);

    @Test
    void appointmentsAreAskedForByPersonOfficeAndSession() {
        Appointment record = new Appointment("a1", "王河", "审判员", "", Act.APPOINTMENT, "任命", "", "任命王河为审判员", PLACE);

        assertThat(new AppointmentQuestions()
                        .questions(new Material(List.of(), List.of(record), List.of(), List.of(), List.of())))
                .extracting(GeneratedQuestion::text)
                .contains("谁被任命为审判员？", "王河什么时候被任命？", "第7次会议任命了哪些人？", "第8次会议任命了王河吗？");
    }

    @Test
    void attendanceIsAskedForByWayPersonAndOrgan() {
        Attendance record = new Attendance(
                "r1",
                PLACE,
                Optional.empty(),
                List.of(new Attendance.Group(
                        Presence.ON_LEAVE,
                        "",
                        Optional.empty(),
                        List.of(new Attendance.Entry("李水生", "甲镇", "", "", "李水生", ITEM, LINES)))),
                List.of());

        assertThat(new AttendanceQuestions()
                        .questions(new Material(List.of(), List.of(), List.of(record), List.of(), List.of())))
                .extracting(GeneratedQuestion::text)
                .contains("第7次会议谁请假了？", "李水生出席第7次会议了吗？", "第8次会议有多少人列席？", "第7次会议甲镇有谁列席？");
    }
}
