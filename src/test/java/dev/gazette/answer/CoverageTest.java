package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {
    private static final Candidate WORDS = Passages.candidate(Passages.of("黑岩种竹。白水种茶。亩产增加四十斤。"), "亩产增加四十斤。");

    @ParameterizedTest
    @CsvSource({
        "亩产, 1.0",
        "白水, 0.8",
        "管护, 0.65",
        "云岭县, 0.65",
        "罗春生, 0.65",
        "黑岩, 0.5",
        "水稻, 0.0",
    })
    void countsATermLessTheFartherItStands(String term, double credit) {
        assertThat(covered(WORDS, term)).isCloseTo(credit, within(1e-9));
    }

    @Test
    void countsTheHeaderOfARowAsNear() {
        Candidate row = Passages.candidate(Passages.table("乡镇\t茶园", "黑岩镇\t3100"), "黑岩镇\t3100");

        assertThat(covered(row, "茶园")).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void countsTheBestFormOfATerm() {
        assertThat(covered(WORDS, "水稻/黑岩/白水")).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void countsALongTermThatIsBrokenUpByItsPairs() {
        // 亩产 and 增加 stand in the words, 产值 and 值增 do not
        assertThat(covered(WORDS, "亩产值增加")).isCloseTo(0.6 * 2 / 4, within(1e-9));
        assertThat(covered(WORDS, "产四")).isZero();
    }

    @Test
    void isTheWeightedShareOfTheTerms() {
        Question all = Questions.of("亩产增加", "亩产", "增加");
        Question half = Questions.of("亩产水稻", "亩产", "水稻");

        assertThat(Coverage.of(all, WORDS)).isCloseTo(1, within(1e-9));
        assertThat(Coverage.of(half, WORDS)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void countsTheFocusOnTop() {
        // two terms of equal weight and a focus of 0.3 of their sum: the focus is found, the other term is not
        Question question = Questions.of("亩产是多少水稻", "亩产", "水稻");

        assertThat(question.focus().orElseThrow().forms()).containsExactly("水稻");
        assertThat(Coverage.of(question, WORDS)).isCloseTo(1 / 2.6, within(1e-9));
    }

    @Test
    void isNothingForAQuestionWithoutTerms() {
        assertThat(Coverage.of(Questions.of("是吗"), WORDS)).isZero();
    }

    /** Coverage of a question with a single term. */
    private static double covered(Candidate candidate, String term) {
        return Coverage.of(Questions.of("怎样", term), candidate);
    }
}
