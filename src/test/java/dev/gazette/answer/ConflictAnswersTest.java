package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConflictAnswersTest {
    @ParameterizedTest
    @CsvSource({
        "上半年动工改造的老茶园一共几个, true",
        "2021年新开工改造了多少个老茶园, true",
        "2020年新开工改造了多少个老茶园, false",
        "新开工改造老茶园花了多少万元, false",
        "茶园里新来了几个工人, false"
    })
    void looksOnlyAtFiguresThatTheQuestionAsksFor(String question, boolean asked) {
        Candidate candidate = Passages.sentence("今年上半年新开工改造老茶园17个。");

        assertThat(ConflictAnswers.asked(Questions.of(question, "改造", "茶园"), candidate)
                        .findAny()
                        .isPresent())
                .isEqualTo(asked);
    }
}
