package dev.gazette.trainer.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.trainer.data.Passage;
import dev.gazette.trainer.data.Question;
import dev.gazette.trainer.data.ReadingSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionChangerTest {
    private static final String PASSAGE = "1998年，张甲在第三届大会上当选。";
    private final QuestionChanger changer = new QuestionChanger(
            new ReadingSet(
                    List.of(new Passage(0, "s", "d", "", "张甲和李乙丙")),
                    List.of(
                            new Question("1", "s", "谁当选？", 0, 0, 2, true, List.of()),
                            new Question("2", "s", "谁落选？", 0, 3, 3, true, List.of()))),
            new Random(1));

    @ParameterizedTest
    @CsvSource({"1998年谁当选？, 1998, \\d{4}年谁当选？", "第三届大会谁当选？, 第三届, 第.届大会谁当选？", "张甲何时当选？, 张甲, 李乙丙何时当选？"})
    void theQuestionIsAboutSomethingTheFullPassageDoesNotHold(String question, String replaced, String expected) {
        for (int i = 0; i < 50; i++) {
            changer.changed(question, PASSAGE, PASSAGE)
                    .ifPresent(changed -> assertThat(changed).matches(expected).doesNotContain(replaced));
        }
        assertThat(changer.changed(question, PASSAGE, PASSAGE).isPresent()
                        || changer.changed(question, PASSAGE, PASSAGE).isPresent()
                        || changer.changed(question, PASSAGE, PASSAGE).isPresent())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"大会何时召开？", "1999年谁当选？", "王丁何时当选？"})
    void wordsThatThePassageDoesNotShowAreNotReplaced(String question) {
        assertThat(changer.changed(question, PASSAGE, PASSAGE)).isEmpty();
    }

    @Test
    void whatIsOutsideTheCropIsNotReplaced() {
        assertThat(changer.changed("1998年谁当选？", "张甲在第三届大会上当选。", PASSAGE)).isEmpty();
    }
}
