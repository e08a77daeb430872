package dev.gazette.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionFormTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            新建绿道多少公里？ | 新建绿道多少公里
            ' 新建 绿道　多少公里 ' | 新建绿道多少公里
            新建綠道，多少公里?! | 新建绿道多少公里
            “Ａ１”线何时通车 | a1线何时通车
            增长3.5%吗？ | 增长3.5吗
            """)
    void isTheSameHoweverAQuestionIsWritten(String question, String form) {
        assertThat(QuestionForm.of(question)).isEqualTo(form);
    }
}
