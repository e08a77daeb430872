package dev.gazette.evaluation.questions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gazette.evaluation.questions.Question.Evidence;
import dev.gazette.source.LineRange;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTableTest {
    private static final String CSV = """
            编号,问题,类型,提问者,事实,文档,行,原文
            x1,"治理了几条河道，花了多少？",several-hop,staff,"12条|十二条
            3亿元","doc
            doc","1-2
            3","治理河道12条
            投入3亿元"
            ,,,,,,,
            x2,今年呢？,unanswerable,citizen,,,,
            """;
    private static final Question FIRST = new Question(
            "x1",
            "治理了几条河道，花了多少？",
            "several-hop",
            "staff",
            List.of(),
            "",
            List.of(List.of("12条", "十二条"), List.of("3亿元")),
            List.of(
                    new Evidence("doc", "治理河道12条", new LineRange(1, 2)),
                    new Evidence("doc", "投入3亿元", new LineRange(3, 3))),
            "");

    @Test
    void readsCsvInTheEncodingsOfSpreadsheets() {
        for (byte[] bytes : List.of(
                CSV.getBytes(UTF_8),
                ("\uFEFF" + CSV.replace("\n", "\r\n")).getBytes(UTF_8),
                CSV.getBytes(Charset.forName("GB18030")))) {
            QuestionSet set = QuestionSet.read("own.csv", bytes);

            assertThat(set.name()).isEqualTo("own");
            assertThat(set.questions()).first().isEqualTo(FIRST);
            assertThat(set.questions()).last().returns(false, Question::isAnswerable);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "提问者;谁问的;own.csv 第 1 行：列名应为",
                "提问者;类型;own.csv 第 1 行：列名不能重复",
                "1-2;一至二;own.csv 第 2 行：“行”写作 12 或 12-15，但这里是 一至二",
                "1-2;9-2;own.csv 第 2 行：evidence 的 lines 是 [首行, 末行]",
                "x1,;x2,;own.csv 第 4 行：id 不能重复",
                "several-hop;'';own.csv 第 2 行：type 是非空文字"
            })
    void mistakesAreNamedWithTheirRow(String part, String broken, String message) {
        assertThatThrownBy(() ->
                        QuestionSet.read("own.csv", CSV.replace(part, broken).getBytes(UTF_8)))
                .isInstanceOf(QuestionSetException.class)
                .hasMessageContaining(message);
    }

    @Test
    void evidenceStandsLineByLine() {
        assertThatThrownBy(() -> QuestionSet.read(
                        "own.csv", CSV.replace("doc\ndoc", "doc").getBytes(UTF_8)))
                .hasMessageContaining("三列的行数相同，但这里是 1、2、2");
    }

    @Test
    void otherFilesAreRefused() {
        assertThatThrownBy(() -> QuestionSet.read("own.ods", new byte[0])).hasMessageContaining(".jsonl");
    }
}
