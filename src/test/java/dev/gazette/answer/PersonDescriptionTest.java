package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.passage.Provenance;
import dev.gazette.records.Attendance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonDescriptionTest {
    private static final Attendance MEETING = Records.meeting("云岭", 6);
    private static final Attendance.Entry ENTRY = Records.entry("罗春生", "县人力资源社会保障局", "局长");

    @ParameterizedTest
    @CsvSource({
        "列席6月会议的人社局长, true",
        "第六次会议来列席的县人社局局长, true",
        "6月代表县人社局来列席的那位局长, true",
        "列席七月会议的人社局长, false",
        "列席6月会议的人社局副局长, false",
        "列席6月会议的茶业局局长, false",
        "列席6月会议的人, false",
        "列席6月会议并发言的人社局局长, false"
    })
    void anAttendantIsMeantByMeetingOrganAndPost(String words, boolean meant) {
        assertThat(PersonDescription.of(Plain.of(words)).means(MEETING, ENTRY)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "六月会议上作茶产业报告的那位副县长, true",
        "第七次会议上作茶产业发展报告的副县长, true",
        "九月会议上作茶产业报告的那位副县长, false",
        "六月会议上作茶产业报告的那位县长, false",
        "六月会议上作水利报告的那位副县长, false"
    })
    void aSpeakerIsMeantByMeetingSubjectAndPost(String words, boolean meant) {
        Provenance report = Passages.of("茶园面积扩大。").provenance();
        assertThat(PersonDescription.of(Plain.of(words)).means(report)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"接罗春生当局长的人, true", "罗春生离开以后补上来的那位副县长, true", "罗春生走后接任的局长, true", "罗春生的审判员职务, false", "罗春生, false"})
    void aSuccessorIsDescribedByWhoWasThereBefore(String words, boolean successor) {
        assertThat(PersonDescription.of(words).isSuccessorOf("罗春生")).isEqualTo(successor);
    }
}
