package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedOrderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            哪种路最长           | 其中县道412公里、乡道873公里、村道1579公里。                 | 村道最长：村道 1579公里 [1] > 乡道 873公里 [1] > 县道 412公里 [1]
            哪类建议最少         | 按内容分，城建类52件、经济类28件、民生类31件。                | 经济类最少：城建类 52件 [1] > 民生类 31件 [1] > 经济类 28件 [1]
            哪个行业税收增速最高 | 茶业税收增长18.2%，粮油税收增长6.3%，林木税收增长21.9%。      | 林木税收最高：林木税收 21.9% [1] > 茶业税收 18.2% [1] > 粮油税收 6.3% [1]
            """)
    void saysWhichIsTheMost(String question, String quote, String line) {
        List<Reckoning> reckonings = PrintedOrder.in(quote, 1).orElseThrow().reckonings(question);

        assertThat(reckonings).extracting(Reckoning::written).containsExactly(line);
        assertThat(Reckoning.read(line)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"哪种路最长、哪种最短, 2", "哪种路最长，比最短的长多少, 3"})
    void saysAllThatIsAskedFor(String question, int lines) {
        assertThat(PrintedOrder.in("县道412公里、乡道873公里、村道1579公里。", 1).orElseThrow().reckonings(question))
                .hasSize(lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"县道412公里、乡道873公里。", "全县道路2864公里。县道412公里。投资3亿元、植树5万株、造林7亩。", "新建412公里、3座桥、5个站。"})
    void findsNoneElsewhere(String quote) {
        assertThat(PrintedOrder.in(quote, 1)).isEmpty();
    }
}
