package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceMeasureTest {
    @ParameterizedTest
    @CsvSource({
        "哪次到会的人多？, PRESENT",
        "分别来了几位、缺了几位？, PRESENT ON_LEAVE",
        "应到和实到各多少人？, DUE PRESENT",
        "应出席多少人？, DUE",
        "请假的人数差几个？, ON_LEAVE",
        "没出席的各几位？, ON_LEAVE",
        "各有多少亩茶园？, ''"
    })
    void isKnownByTheWordsThatAskForIt(String question, String measures) {
        assertThat(String.join(
                        " ",
                        AttendanceMeasure.in(Plain.of(question)).stream()
                                .map(Enum::name)
                                .toList()))
                .isEqualTo(measures);
    }
}
