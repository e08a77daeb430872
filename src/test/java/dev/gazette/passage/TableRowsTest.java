package dev.gazette.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.gazette.Documents;
import dev.gazette.gazette.GazetteParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableRowsTest {
    private static final String TEXT = """
            云溪县水利报告。

            2022年水利设施表

            单位：座

            备注：“★”表示提前

            序号\t类别\t指标\t属性\t2021年\t2022年
            1\t农业\t★水库\t预期性\t11\t12
            2\t\t★堤防\t约束性\t13\t14
            3\t\t★泵站\t约束性\t15\t16
            4\t★水渠\t预期性\t17\t18\t
            5\t工业\t★水厂\t预期性\t19\t20
            """;

    @Test
    void aRowCarriesCaptionHeaderFilledLabelUnitAndLegend() {
        assertThat(sentence("2\t").context())
                .isEqualTo("2022年水利设施表\n序号\t类别\t指标\t属性\t2021年\t2022年\n行：农业 · 堤防\n单位：座\n提前");
    }

    @Test
    void theHeaderOfAShiftedRowFollowsItsCells() {
        assertThat(sentence("4\t").context())
                .contains("序号\t指标\t属性\t2021年\t2022年")
                .contains("行：农业 · 水渠");
    }

    private static Sentence sentence(String start) {
        List<Passage> passages = new PassageCutter().cut(new GazetteParser().parse(Documents.of("yunxi", TEXT)));
        return passages.stream()
                .flatMap(passage -> passage.sentences().stream())
                .filter(sentence -> sentence.text().startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}
