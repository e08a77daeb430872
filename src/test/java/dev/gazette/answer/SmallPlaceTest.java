package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallPlaceTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "白水镇有多少亩茶园, 白水镇",
                "上白水镇和黑岩村的茶园, 白水镇 黑岩村",
                "新增的茶园中青石街道有多少, 青石街道",
                "各乡镇有多少亩茶园, -",
                "推进城乡融合有哪些做法, -",
                "推进乡村振兴有哪些做法, -",
                "全县农村人口有多少, -",
                "哪个村最早种茶, -",
                "村民委员会怎么选, -",
                "减负监测点居村几个, -",
                "给村里当顾问的有几人, -",
                "南山乡下有多少茶园, -",
                "新建通村公路多少公里, -",
                "南山县有多少亩茶园, -"
            })
    void areNamedAndNotOnlySpokenOf(String question, String places) {
        List<String> expected =
                places == null ? List.of() : Stream.of(places.split(" ")).toList();

        assertThat(SmallPlace.in(question))
                .extracting(place -> place.stem() + place.kind())
                .containsExactlyElementsOf(expected);
    }
}
