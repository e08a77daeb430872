package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWordsTest {
    @ParameterizedTest
    @CsvSource({
        "2020年上半年, 2020 至6",
        "今年前6个月, 2021 至6",
        "今年1-6月, 2021 至6",
        "截至6月底, 至6",
        "年中, 至6",
        "前三季度, 至9",
        "1至9月, 至9",
        "头十个月, 至10",
        "去年全年, 2020 至12",
        "较前一年, 2020",
        "2019年比上一年, 2019 2018",
        "年初, 年初",
        "2020年目标, 2020 目标",
        "2019年决算(亿元), 2019",
        "茶园面积, ''",
    })
    void areTheSameHoweverTheyAreSaid(String words, String times) {
        List<String> expected = times.isEmpty() ? List.of() : List.of(times.split(" "));

        assertThat(TimeWords.in(words, Optional.of(2021))).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({"今年, 今年", "去年, 去年"})
    void relativeToNoKnownYearStayAsTheyAre(String words, String time) {
        assertThat(TimeWords.in(words, Optional.empty())).containsExactly(time);
    }
}
