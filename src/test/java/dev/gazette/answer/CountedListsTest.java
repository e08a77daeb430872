package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountedListsTest {
    private static final Enumeration THREE = EnumerationReader.read(
                    List.of(Passages.of("对5个茶厂审计。主要问题：一是账目不清；二是欠租；三是超支。")))
            .getFirst();

    @ParameterizedTest
    @ValueSource(strings = {"茶园资金审计了哪五个领域", "报告举了哪三件建议", "方案把重点放在哪四块"})
    void areAskedFor(String question) {
        assertThat(CountedLists.areAskedBy(question)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"茶园资金审计了哪些领域", "三件建议办得怎么样", "管护按哪三步走"})
    void areNotAskedFor(String question) {
        assertThat(CountedLists.areAskedBy(question)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"查出哪三个问题, true", "查出哪四个问题, false", "查出哪些问题, true", "五个茶厂查出哪些问题, true"})
    void aListIsAsLongAsAsked(String question, boolean isSo) {
        assertThat(CountedLists.hasAskedLength(question, THREE)).isEqualTo(isSo);
    }

    @ParameterizedTest
    @CsvSource({"查出哪些问题, 0", "查出哪三个问题, 0.25", "五个茶厂查出哪些问题, 0.15", "四个茶厂查出哪些问题, 0"})
    void numbersThatFitAddWeight(String question, double weight) {
        assertThat(CountedLists.weight(question, THREE)).isEqualTo(weight);
    }
}
