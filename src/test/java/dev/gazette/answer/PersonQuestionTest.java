package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonQuestionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "列席六月会议的茶业局局长是什么时候上任的，前任又是哪位？ | APPOINTED PREDECESSOR",
                "罗春生的审判员职务是哪次会议任命、哪次会议又免掉的？ | APPOINTED LEFT",
                "罗春生以前管哪个局？他走后由谁来当局长？ | EARLIER SUCCESSOR",
                "作茶园报告的那位局长，是哪一天被任命的？接的是谁的位子？ | APPOINTED PREDECESSOR",
                "罗春生列席了哪几次会议？ | ATTENDED",
                "罗春生后来因何离任、去了哪个单位？ | REASON DESTINATION",
                "罗春生为什么辞去副县长，调到哪里去了？ | REASON DESTINATION",
                "罗春生请辞之后，下一次会议应到的组成人员变成几个人？请辞缘由是什么？ | MEMBERS_AFTER REASON",
                "列席会议的副院长，是在哪次会议上任命的，同批被免的副院长是谁？ | APPOINTED PREDECESSOR",
                "列席会议的那位副院长，升任之前在院里担任什么？ | EARLIER",
                "罗春生当上茶业局局长是哪天的事，他的前任是谁？ | APPOINTED PREDECESSOR",
                "罗春生走后谁接任了局长？ | SUCCESSOR"
            })
    void knowsWhatIsAskedOfAPerson(String question, String asks) {
        PersonQuestion read = PersonQuestion.read(Plain.of(question)).orElseThrow();
        assertThat(read.asks()).extracting(Enum::name).containsExactly(asks.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"全县有多少亩茶园？", "茶园为什么减产？", "谁列席了第七次会议？", "茶企调到什么价格？", "罗春生由谁任命？", "第七次会议任命了哪些人？"})
    void leavesOtherQuestionsAlone(String question) {
        assertThat(PersonQuestion.read(Plain.of(question))).isEmpty();
    }

    @Test
    void whoIsMeantStandsBeforeWhatIsAsked() {
        PersonQuestion read =
                PersonQuestion.read(Plain.of("列席六月会议的茶业局局长是什么时候上任的，前任又是哪位？")).orElseThrow();
        assertThat(read.description()).isEqualTo("列席六月会议的茶业局局长");
        assertThat(read.rest()).doesNotContain("上任", "前任").doesNotContain("局长");
        assertThat(read.asksSeveralThings()).isTrue();
    }
}
