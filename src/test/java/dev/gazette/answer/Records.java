package dev.gazette.answer;

import dev.gazette.gazette.ItemKind;
import dev.gazette.records.Act;
import dev.gazette.records.Appointment;
import dev.gazette.records.Attendance;
import dev.gazette.records.ItemName;
import dev.gazette.records.Presence;
import dev.gazette.records.RecordPlace;
import dev.gazette.source.LineRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Invented records of the counties of 云岭 and 石桥; a meeting is named by its number, which is its month as well. */
final class Records {
    private static final LineRange LINES = new LineRange(1, 9);

    private Records() {}

    static RecordPlace place(String county, int month) {
        String[] numerals = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
        return new RecordPlace(
                county,
                Optional.of(month),
                county + "县六届人大常委会第" + numerals[month] + "次会议",
                Optional.of(LocalDate.of(2021, month, 18)),
                new ItemName(county + month, "任免名单"),
                ItemKind.APPOINTMENT,
                LINES);
    }

    static Appointment act(Act act, String person, String office, int month) {
        return new Appointment(
                person + month + act, person, office, "", act, act.label(), "", person, place("云岭", month));
    }

    static Attendance meeting(String county, int month, Attendance.Group... groups) {
        return new Attendance(county + month, place(county, month), Optional.empty(), Arrays.asList(groups), List.of());
    }

    static Attendance.Group group(Presence presence, String label, Attendance.Entry... entries) {
        return new Attendance.Group(presence, label, Optional.empty(), Arrays.asList(entries));
    }

    static Attendance.Entry entry(String person, String organ, String post) {
        return new Attendance.Entry(
                person, organ, post, "", organ + post + person, new ItemName("item", "列席情况"), LINES);
    }
}
