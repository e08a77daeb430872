package dev.gazette.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FootnoteMarkTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "立足“四个放在²”、胸怀“两个大局³”|RAISED2 RAISED3",
                "钢铁行业EPD¹⁵平台|RAISED15",
                "路网密度为3.56km/km²，面积12m²、3 hm²、体积5m³|-",
                "误差为10×10⁸，R²为0.9|-",
                "有效灌溉面积[1]和水库［2］|BRACKETED1 BRACKETED2",
                "（沪财社〔2015〕58号）、[2019]7号|-",
                "重点项目（注1）完成|WORD1",
                "数字底座①，以及“一张网”②建设|CIRCLED1 CIRCLED2",
                "包括：①水利；②交通；③教育。|-",
                "代表人数*共120人|STAR0",
                "**加强领导**。各单位|-"
            })
    void hangOnWords(String text, String marks) {
        String found = FootnoteMark.in(text).stream()
                .map(mark -> mark.style().name() + mark.number())
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(marks == null ? "" : marks);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "¹ 指有效灌溉面积|RAISED1",
                "15. EPD：环境产品声明。|PLAIN15",
                "27 即进百家门|PLAIN27",
                "[3] 指水库|BRACKETED3",
                "注2：单位为亿元|WORD2",
                "（注1）指水库|WORD1",
                "①指水库|CIRCLED1",
                "* 含开发区|STAR0",
                "12 月完成|-",
                "3.5亿元|-",
                "2023年|-",
                "**加强领导**|-"
            })
    void openNotes(String line, String mark) {
        assertThat(FootnoteMark.opening(line).map(found -> found.style().name() + found.number()))
                .isEqualTo(java.util.Optional.ofNullable(mark));
    }
}
