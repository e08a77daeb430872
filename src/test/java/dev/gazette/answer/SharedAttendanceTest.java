package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.records.Attendance;
import dev.gazette.records.Presence;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedAttendanceTest {
    private static final List<Attendance> MEETINGS = List.of(
            Records.meeting(
                    "云岭",
                    6,
                    Records.group(
                            Presence.SITTING_IN,
                            "县政府部门",
                            Records.entry("罗春生", "县茶业局", "局长"),
                            Records.entry("方一鸣", "县农业局", "局长")),
                    Records.group(Presence.SITTING_IN, "县人大代表", Records.entry("何远山", "", "")),
                    Records.group(Presence.ON_LEAVE, "", Records.entry("丁小满", "", ""))),
            Records.meeting(
                    "云岭",
                    8,
                    Records.group(Presence.SITTING_IN, "县政府部门", Records.entry("罗春生", "县茶业局", "局长")),
                    Records.group(
                            Presence.SITTING_IN, "县人大代表", Records.entry("何远山", "", ""), Records.entry("方一鸣", "", "")),
                    Records.group(Presence.ON_LEAVE, "", Records.entry("丁小满", "", ""))));

    @Test
    void everyMeetingListsThemInTheSameWay() {
        assertThat(SharedAttendance.shared(MEETINGS, Presence.SITTING_IN, "两次会议都列席的有谁"))
                .containsExactlyInAnyOrder("罗春生", "方一鸣", "何远山");
        assertThat(SharedAttendance.shared(MEETINGS, Presence.ON_LEAVE, "两次会议都请假的有谁"))
                .containsExactly("丁小满");
    }

    @Test
    void aGroupThatIsNamedNarrowsThem() {
        assertThat(SharedAttendance.shared(MEETINGS, Presence.SITTING_IN, "两次会议都列席的县政府部门负责人有谁"))
                .containsExactly("罗春生");
        assertThat(SharedAttendance.shared(MEETINGS, Presence.SITTING_IN, "两次会议都列席的县人大代表有谁"))
                .containsExactly("何远山");
    }
}
