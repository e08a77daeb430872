package dev.gazette.evaluation.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "道路里程达到 954km            | 954km",
                "共 7,319 亩，其中            | 7319亩",
                "覆盖率⁶88.9%，              | 88.9%",
                "共7319亩                     | 7,319亩",
                "增长３．５％                   | 3.5%",
                "王 勰、陈汇青为副区长         | 王勰",
                "**147** 条                   | 147条",
                "共有3.条件                    | 3",
                "二是三条线路                  | 三条",
                "统一三条线路                  | 三条",
                "第十三次会议                  | 第十三次会议",
                "其中一条在建                  | 一条",
                "逐一一条条落实                | 一条",
                "共二十人，一致通过            | 二十人",
                "出席二十                      | 二十",
                "24. 10家总部                  | 24",
                "24. 10家总部                  | 10家"
            })
    void aFactIsStatedWhateverItsSpacingAndWidth(String text, String form) {
        assertThat(Facts.states(text, List.of("别的写法", form))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "共13条      | 3条",
                "共十三条    | 三条",
                "共1.5亿元   | 5亿元",
                "达到30.5    | 30",
                "达到305     | 30",
                "1 3条       | 13条",
                "2,3条       | 23条",
                "没有数字    | 3条",
                "共十一条    | 一条",
                "一百条      | 百条",
                "二〇一二年  | 二年",
                "二十五人    | 二十",
                "二十一人    | 二十",
                "二十万人    | 二十"
            })
    void aNumberStatesOnlyItself(String text, String form) {
        assertThat(Facts.states(text, List.of(form))).isFalse();
    }

    @Test
    void aFormWithoutWordsIsNeverStated() {
        assertThat(Facts.states("共3条", List.of("**", " ，"))).isFalse();
    }
}
