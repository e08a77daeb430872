package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeQuestionTest {
    @ParameterizedTest
    @CsvSource({
        "茶叶局局长是谁, 茶叶局局长, 局长",
        "谁是茶叶局局长？, 茶叶局局长, 局长",
        "请问现在的县长叫什么名字, 县长, 县长",
        "云岭县副县长是哪位, 云岭县副县长, 副县长",
        "检察长是哪个, 检察长, 检察长"
    })
    void anOfficeIsDescribed(String question, String described, String post) {
        assertThat(OfficeQuestion.read(Plain.of(question))).hasValueSatisfying(read -> {
            assertThat(read.described()).isEqualTo(described);
            assertThat(read.post()).contains(post);
        });
    }

    @ParameterizedTest
    @CsvSource({"梁树森是谁, 梁树森", "梁树森同志担任什么职务？, 梁树森", "梁树森的职务是什么, 梁树森", "梁树森什么职务？, 梁树森", "梁树森是哪个单位的, 梁树森"})
    void aPersonIsNamed(String question, String person) {
        assertThat(OfficeQuestion.read(Plain.of(question))).hasValueSatisfying(read -> {
            assertThat(read.described()).isEqualTo(person);
            assertThat(read.post()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"梁树森辞职后县长是谁", "谁列席了第七次会议", "茶园补贴是什么", "茶叶局局长什么时候任命的", "第七次会议请假的是谁", "茶叶局局长是谁，他作了什么报告"})
    void somethingElseIsAsked(String question) {
        assertThat(OfficeQuestion.read(Plain.of(question))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"县长梁树森、副县长罗文秀, true", "副县长罗文秀, false", "局长罗文秀, false"})
    void aDeputyIsNotTheHead(String words, boolean isNamed) {
        assertThat(OfficeQuestion.read("县长是谁").orElseThrow().isNamedIn(words)).isEqualTo(isNamed);
    }

    @ParameterizedTest
    @CsvSource({"茶叶局局长罗文秀, true", "茶叶分局局长罗文秀, true", "林业局局长罗文秀、茶叶局副局长周林, false", "茶叶局副局长周林, false"})
    void thePostIsThatOfTheOrgan(String words, boolean isNamed) {
        assertThat(OfficeQuestion.read("茶叶局局长是谁").orElseThrow().isNamedIn(words))
                .isEqualTo(isNamed);
    }
}
