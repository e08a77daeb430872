package dev.gazette.evaluation.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionGeneratorTest {
    private static final Material MATERIAL = MadeUpPassages.material(
            MadeUpPassages.text("甲镇新建绿道12公里，种树30棵。", "2021年3月启动改造，由李水生负责实施。"),
            MadeUpPassages.table("公园统计表", "名称\t去年\t今年", "东公园\t3\t4", "西公园\t5\t6"));

    @Test
    void theSameSeedGivesTheSameQuestions() {
        assertThat(QuestionGenerator.questions(MATERIAL, 20, 7))
                .isEqualTo(QuestionGenerator.questions(MATERIAL, 20, 7))
                .isNotEqualTo(QuestionGenerator.questions(MATERIAL, 20, 8));
    }

    @Test
    void everyFormThatTheMaterialGivesIsAskedFirst() {
        List<GeneratedQuestion> few = QuestionGenerator.questions(MATERIAL, 9, 1);

        assertThat(few)
                .extracting(GeneratedQuestion::form)
                .containsExactlyInAnyOrder(
                        QuestionForm.FIGURE,
                        QuestionForm.DATE,
                        QuestionForm.PERSON,
                        QuestionForm.LIST,
                        QuestionForm.CELL,
                        QuestionForm.YES_NO,
                        QuestionForm.COMPARISON,
                        QuestionForm.OTHER_YEAR,
                        QuestionForm.OTHER_PLACE);
    }

    @Test
    void noQuestionIsAskedTwiceAndMaterialEnds() {
        List<GeneratedQuestion> all = QuestionGenerator.questions(MATERIAL, 10_000, 1);

        assertThat(all)
                .hasSizeBetween(50, 1000)
                .extracting(GeneratedQuestion::text)
                .doesNotHaveDuplicates();
    }
}
