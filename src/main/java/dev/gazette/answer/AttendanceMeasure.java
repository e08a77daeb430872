package dev.gazette.answer;

import dev.gazette.records.Attendance;
import dev.gazette.records.Presence;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number that is printed of each meeting, and how it is asked for. */
enum AttendanceMeasure {
    DUE("应到|应该?出席|应当出席|组成人员总数"),
    PRESENT("到会|实到|(?<!应|应该|应当|没|未)出席|到场|参会|来了"),
    ON_LEAVE("请假|请了假|缺席|缺了|缺(?=几|多少)|没来|[没未]到|[没未]出席");

    private final Pattern words;

    AttendanceMeasure(String words) {
        this.words = Pattern.compile(words);
    }

    /** Those that words in the form of {@link Plain} ask for, in their order. */
    static List<AttendanceMeasure> in(String text) {
        return Arrays.stream(values())
                .filter(measure -> measure.begin(text) >= 0)
                .sorted(Comparator.comparingInt(measure -> measure.begin(text)))
                .toList();
    }

    private int begin(String text) {
        Matcher matcher = words.matcher(text);
        return matcher.find() ? matcher.start() : -1;
    }

    /** The number as it is printed. */
    Optional<Attendance.Count> of(Attendance meeting) {
        return switch (this) {
            case DUE -> meeting.shouldAttend();
            case PRESENT -> meeting.printed(Presence.PRESENT);
            case ON_LEAVE -> meeting.printed(Presence.ON_LEAVE);
        };
    }
}
