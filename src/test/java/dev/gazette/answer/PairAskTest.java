package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.answer.ComparisonQuestion.Ask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PairAskTest {
    @ParameterizedTest
    @CsvSource({
        "城里人的收入顶得上村里人的几倍, RATIO",
        "茶园面积比前一年多了几亩, GAP",
        "一期比二期多花了多少, GAP",
        "两座桥的投资差多少, GAP",
        "从年中到10月水质达标率涨了几个百分点, CHANGE",
        "离全年目标还差多少, GAP",
        "我县年末离限额还有多大空间, GAP",
        "茶叶和粮油谁的产值更大, WHICH",
        "修甲桥和修乙桥哪座花钱多?, WHICH",
        "污水处理率达到年度目标没有, WHICH",
    })
    void isToldFromTheAskingWords(String question, Ask ask) {
        assertThat(PairAsk.of(question)).contains(ask);
    }

    @ParameterizedTest
    @ValueSource(strings = {"茶园有多少亩", "全年计划新增多少个床位", "哪个镇茶园最多", "茶园减少的原因是什么", "有多少代表参加", "代表提了多少件议案", "茶厂全长多少米"})
    void isNoneOfOneValueOrOfMany(String question) {
        assertThat(PairAsk.of(question)).isEmpty();
    }
}
