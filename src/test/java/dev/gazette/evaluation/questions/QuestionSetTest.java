package dev.gazette.evaluation.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gazette.source.LineRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionSetTest {
    private static final String GOOD = """
            {"id":"d1","question":"几条路？","type":"number","audience":"staff","facts":[["2条","两条"]],\
            "evidence":[{"document":"doc","quote":"2条路","lines":[3,4]}]}""";

    @Test
    void readsQuestionsInOrder() {
        QuestionSet set = QuestionSet.parse("dev.jsonl", List.of(GOOD, "", GOOD.replace("d1", "d2")));

        assertThat(set.name()).isEqualTo("dev");
        assertThat(set.questions()).extracting(Question::id).containsExactly("d1", "d2");
        assertThat(set.questions().getFirst().evidence().getFirst().lines()).isEqualTo(new LineRange(3, 4));
    }

    @Test
    void followUpsAskedInFullAreASetBesideIt() {
        String followUp = GOOD.replace("d1", "d2")
                .replace("\"audience\"", "\"after\":[\"去年几条？\"],\"full\":\"今年几条路？\",\"audience\"");

        QuestionSet full = QuestionSet.parse("roads-test.jsonl", List.of(GOOD, followUp))
                .inFull()
                .orElseThrow();

        assertThat(full.name()).isEqualTo("roads-in-full-test");
        assertThat(QuestionSet.isScoredOnly(full.name())).isTrue();
        assertThat(full.questions())
                .singleElement()
                .returns("d2-full", Question::id)
                .returns("今年几条路？", Question::question)
                .returns(List.of(), Question::after);
        assertThat(QuestionSet.parse("roads.jsonl", List.of(GOOD)).inFull()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"id\":\"d1\" | \"id\":\"\"          | q.jsonl 第 1 行：id 是非空文字",
                "\"type\":\"number\" | \"type\":\" \"   | q.jsonl 第 1 行：type 是非空文字",
                "\"type\"      | \"kind\"             | q.jsonl 第 1 行：只能有这些字段",
                "\"id\":\"d1\" | \"id\":\"d 1\"      | q.jsonl 第 1 行：id 里没有空白",
                "[3,4]         | [4,3]                | q.jsonl 第 1 行：evidence 的 lines 是 [首行, 末行]，但这里是 [4,3]",
                "[\"2条\",\"两条\"] | []               | q.jsonl 第 1 行：facts 的每一项都是非空的写法列表",
                "{\"id\"       | \"id\"               | q.jsonl 第 1 行：每行是一个 JSON 对象"
            })
    void refusesBrokenLines(String part, String broken, String message) {
        assertThatThrownBy(() -> QuestionSet.parse("q.jsonl", List.of(GOOD.replace(part, broken))))
                .isInstanceOf(QuestionSetException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesAnIdThatStandsTwice() {
        assertThatThrownBy(() -> QuestionSet.parse("q.jsonl", List.of(GOOD, GOOD)))
                .hasMessage("q.jsonl 第 2 行：id 不能重复，但这里是 d1");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> QuestionSet.parse("q.jsonl", List.of(""))).hasMessageContaining("至少要有一个问题");
    }
}
