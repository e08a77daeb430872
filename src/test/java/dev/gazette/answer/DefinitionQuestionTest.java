package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionQuestionTest {
    @ParameterizedTest
    @CsvSource({
        "“四好茶路”是什么意思？, 四好茶路",
        "报告里的 PPP 指什么, ppp",
        "CSA 三个字母代表什么, csa",
        "什么叫河长制？, 河长制",
        "请问长护险是什么意思, 长护险",
        "河长制到底指的是啥, 河长制",
        "“一茶三用”是哪三用？, 一茶三用",
        "把“三清单”拆开说，是哪三个？, 三清单",
        "“茶十条”的全称叫什么？, 茶十条",
        "“茶十条”是哪一年出台的？,",
        "“四好茶路”一共修了多少公里？,",
        "“茶十条”和“水十条”是什么意思？,",
        "PPP 项目是哪家公司中标的？,",
        "落后的指标是哪四个？,",
        "“茶十条”是什么时候出台的？,",
        "“茶乡通”的效果是什么？,",
        "“茶乡通”的负责人叫什么,",
        "“茶乡通”的电话是什么,",
        "GDP指标是多少,",
        "“茶十条”是哪个部门定的？,",
        "“茶十条”几个部门定的？,",
        "第七次会议的议题是什么？,"
    })
    void readsTheTermWhoseMeaningIsAskedFor(String question, String term) {
        assertThat(DefinitionQuestion.termOf(Plain.of(question))).isEqualTo(Optional.ofNullable(term));
    }
}
