package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingDayAnswersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"第七次会议什么时候开的", "云岭县的常委会第七次会议什么时候开的？", "第七次常委会会议是哪天召开的", "县人大常委会第七次会议是在几月几日举行的？", "第七次会议的召开时间"})
    void theDayOfAMeetingIsAsked(String question) {
        assertThat(MeetingDayAnswers.isAskedBy(Plain.of(question))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"第七次会议什么时候审议了茶园报告", "第七次会议要求茶园什么时候建成", "第七次会议上谁什么时候当的副县长", "第七次会议的审议意见什么时候落实", "第七次会议有哪些议程"})
    void somethingElseIsAsked(String question) {
        assertThat(MeetingDayAnswers.isAskedBy(Plain.of(question))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "第七次会议什么时候开的, true",
        "云岭县的常委会第七次会议什么时候开的？, true",
        "县六届人大常委会第七次会议是哪天召开的, true",
        "县五届人大常委会第七次会议是哪天召开的, false",
        "青石市人大常委会第七次会议是哪天召开的, false"
    })
    void onlyTheMeetingThatIsNamedIsMeant(String question, boolean isMeant) {
        assertThat(MeetingDayAnswers.isMeant(Plain.of(question), "云岭县六届人大常委会第七次会议"))
                .isEqualTo(isMeant);
    }
}
