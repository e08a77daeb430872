package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.gazette.ItemKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerQuestionTest {
    @ParameterizedTest
    @CsvSource({
        "谁作了关于茶园建设情况的报告, 茶园建设, REPORT",
        "茶园建设情况由谁向常委会报告？, 茶园建设, REPORT",
        "关于检查茶叶条例实施情况的报告，报告人是谁？, 检查茶叶条例实施, RESEARCH",
        "预算调整方案的审查结果由哪位同志报告？, 预算调整方案的审查结果, EXAMINATION",
        "茶园建设的调研报告是谁作的, 茶园建设的调研, RESEARCH"
    })
    void whoDeliveredSomethingIsAsked(String question, String topic, ItemKind kind) {
        assertThat(SpeakerQuestion.read(Plain.of(question))).hasValueSatisfying(read -> {
            assertThat(read.topic()).isEqualTo(topic);
            assertThat(read.kinds()).contains(kind);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"谁是茶叶局局长", "茶园由谁建设", "谁作的贡献最大，得了什么奖", "报告里提到了谁"})
    void somethingElseIsAsked(String question) {
        assertThat(SpeakerQuestion.read(Plain.of(question))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"关于茶园建设情况的报告, 1.0", "关于茶叶销售情况的报告, 0.0"})
    void aTitleHasTheTopic(String title, double share) {
        assertThat(SpeakerQuestion.read("谁作了茶园建设的报告").orElseThrow().shareIn(title))
                .isEqualTo(share);
    }
}
