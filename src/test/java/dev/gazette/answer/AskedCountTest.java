package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedCountTest {
    @ParameterizedTest
    @CsvSource({"提了哪三个方面的要求, 3", "一共七个指标是什么, 7", "有哪4项任务, 4", "分哪两类, 2", "要走哪十步, 10", "十二个方面的任务有哪些, 12", "二十项措施是什么, 20"
    })
    void isTheNumberOfThings(String question, int count) {
        assertThat(AskedCount.of(question)).hasValue(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"有哪些方面", "第三次会议审议了哪些议题", "2020年有哪些", "第十五条规定了哪些措施", "三个月内要做哪些事", "十五个工作日内办哪些事"})
    void isNoOtherNumber(String question) {
        assertThat(AskedCount.of(question)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"茶产业有哪三个问题, 3", "四个厂的茶农提了哪三个建议, 3", "五项任务分别是什么, 5"})
    void whatIsAskedForIsCounted(String question, int count) {
        assertThat(AskedCount.ofAsked(question)).hasValue(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"三家茶厂有哪些问题", "五个部门查出什么毛病", "两个镇提了哪几条建议"})
    void anotherThingIsCounted(String question) {
        assertThat(AskedCount.ofAsked(question)).isEmpty();
    }
}
