package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.records.Attendance;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedMeetingsTest {
    private static final List<Attendance> CLOUD =
            List.of(Records.meeting("云岭", 6), Records.meeting("云岭", 8), Records.meeting("云岭", 9));
    private static final List<Attendance> BRIDGE = List.of(Records.meeting("石桥", 6), Records.meeting("石桥", 8));
    private static final List<Attendance> BOTH =
            List.of(CLOUD.get(0), CLOUD.get(1), CLOUD.get(2), BRIDGE.get(0), BRIDGE.get(1));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "第六次和第九次会议哪次到会的人多？ | 6 9",
                "第六、九两次会议请假的各几人？ | 6 9",
                "第六次、第八次和第九次会议各几人请假？ | 6 8 9",
                "六月和九月的两次会议，哪次到会的人多？ | 6 9",
                "9月那次会议应到人数为什么比8月那次少一个？ | 8 9",
                "三次会议各到会多少人？ | 6 8 9"
            })
    void findsTheMeetingsInTheirOrder(String question, String sessions) {
        assertThat(NamedMeetings.in(Plain.of(question)).of(CLOUD))
                .extracting(meeting -> meeting.place().session().orElseThrow().toString())
                .containsExactly(sessions.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "六月和七月的会议哪次到会的人多？",
                "1998年第六次和第九次会议哪次到会的人多？",
                "第六次会议和十二月的会议哪次到会的人多？",
                "第六次会议后的三次会议各到会多少人？",
                "两次会议各到会多少人？",
                "第六次和第七次会议哪次到会的人多？"
            })
    void findsNothingUnlessADocumentHasAllOfThem(String question) {
        assertThat(NamedMeetings.in(Plain.of(question)).of(CLOUD)).isEmpty();
    }

    @Test
    void thePlaceTellsWhichDocumentIsMeant() {
        assertThat(documents("石桥县六月和八月的会议哪次到会的人多？")).containsOnly("石桥");
        assertThat(documents("六月和八月两次会议哪次到会的人多？")).isEmpty();
        assertThat(documents("云岭六月和八月哪次会议到会的人多？")).containsOnly("云岭");
        assertThat(documents("六月和八月的会议哪次到会的人多？")).isEmpty();
    }

    private static List<String> documents(String question) {
        return NamedMeetings.in(Plain.of(question)).of(BOTH).stream()
                .map(meeting -> meeting.place().document())
                .toList();
    }
}
