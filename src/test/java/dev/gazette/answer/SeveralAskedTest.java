package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeveralAskedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "白水镇和青石镇的茶园相差多少亩",
                "茶园的登记证跟摊位的登记卡有效期各是多长",
                "检查时坏了几盏路灯，后来修好几盏",
                "茶厂哪年开工，投资多少",
                "县里报的茶园面积和调研组说的一样吗",
                "白水镇和青石镇哪个茶园更多",
                "两次会议分别任命了谁"
            })
    void severalThingsAreAsked(String question) {
        assertThat(SeveralAsked.in(Plain.of(question))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"白水镇有多少亩茶园", "茶园补贴怎么申请", "谁是茶叶局局长", "茶园面积占全县的比重是多少", "茶叶产值同比增长多少", "有两年以上经验的茶农有多少人"})
    void oneThingIsAsked(String question) {
        assertThat(SeveralAsked.in(Plain.of(question))).isFalse();
    }
}
