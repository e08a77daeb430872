package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedOrderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            哪种路最长           | 农村公路2864公里，其中县道412公里、乡道873公里、村道1579公里。 | 村道最长：村道 1579公里 [1] > 乡道 873公里 [1] > 县道 412公里 [1]
            哪类建议最少         | 按内容分，城建类52件、经济类28件、民生类31件。                  | 经济类最少：城建类 52件 [1] > 民生类 31件 [1] > 经济类 28件 [1]
            哪个行业税收增速最高 | 茶业税收增长18.2%，粮油税收增长6.3%，林木税收增长21.9%。        | 林木税收最高：林木税收 21.9% [1] > 茶业税收 18.2% [1] > 粮油税收 6.3% [1]
            一级园比二级园高出多少 | 一级园每年1800元，二级园每年1200元，安排补助1546万元。        | 相差：一级园每年 1800元 [1] − 二级园每年 1200元 [1] = 600元
            刑事案跟民事案谁多   | 受理1287件，其中刑事案件402件、民事案件885件。                  | 民事案件更多：民事案件 885件 [1] > 刑事案件 402件 [1]
            重点人群跟常住居民差几个百分点 | 常住居民签约率38.9%，其中重点人群签约率71.4%。        | 相差：重点人群签约率 71.4% [1] − 常住居民签约率 38.9% [1] = 32.5个百分点
            """)
    void saysWhatFollows(String question, String quote, String line) {
        List<Reckoning> reckonings =
                PrintedOrder.asked(question, quote, 1).orElseThrow().reckonings(question);

        assertThat(reckonings).extracting(Reckoning::written).containsExactly(line);
        assertThat(Reckoning.read(line)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"哪种路最长、哪种最短, 2", "哪种路最长，比最短的长多少, 3", "哪种最长、哪种最短，相差多少, 3"})
    void saysAllThatIsAskedFor(String question, int lines) {
        String quote = "县道412公里、乡道873公里、村道1579公里。";

        assertThat(PrintedOrder.asked(question, quote, 1).orElseThrow().reckonings(question))
                .hasSize(lines);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            哪种路最长           | 县道412公里、乡道873公里。
            哪种路最长           | 农村公路2864公里。县道412公里。投资3亿元、植树5万株、造林7亩。
            哪种路最长           | 新建412公里、3座桥、5个站。
            茶园比果园多多少     | 茶园200亩，菜地100亩，稻田300亩。
            茶园有多少           | 茶园200亩，果园100亩。
            今年和去年比，茶园少了几亩，果园多了几亩 | 去年茶园200亩、果园100亩。
            哪类建议最多         | 共收到建议160件，城建类52件、经济类28件。
            哪个镇最多           | 甲水镇约500亩、乙水镇300亩、丙水镇200亩。
            哪个行业增速最高     | 工业增长8.2%，建筑业下降12.5%，服务业增长6.1%。
            最低生活保障发了多少 | 低保金1200万元、供养金300万元、救助金80万元。
            茶园和果园减少了多少 | 茶园减少20亩，果园减少30亩。
            茶园比果园多多少     | 茶园200亩，果园投资100万元。
            """)
    void findsNoneElsewhere(String question, String quote) {
        assertThat(PrintedOrder.asked(question, quote, 1)).isEmpty();
    }

    @Test
    void saysNothingOfWhoHasFallenWhereTheFiguresDoNot() {
        String quote = "城建类52件、经济类28件、民生类31件。";

        assertThat(PrintedOrder.asked("哪类建议降得最多", quote, 1).orElseThrow().reckonings("哪类建议降得最多"))
                .isEmpty();
    }
}
