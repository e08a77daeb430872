package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.gazette.ItemKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedSourceTest {
    @ParameterizedTest
    @CsvSource({
        "审议意见要求提前到何时, OPINION",
        "人大要求2025年做到多少, OPINION",
        "常委会希望达到多少, OPINION",
        "调研组建议多少, RESEARCH",
        "后来修好更换了多少, FOLLOWUP",
        "政府回复建成后能到多少, FOLLOWUP",
        "政府报告时是多少, REPORT"
    })
    void saysInWhichItemsToLook(String clause, ItemKind first) {
        assertThat(NamedSource.kindsIn(clause)).first().isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "教育局报的教师数比人大调研组数出来的多几个, RESEARCH, REPORT",
        "文旅局写的数跟常委会提的要求一致吗, OPINION, REPORT",
        "副区长和城建环保工委说的差几条, RESEARCH, REPORT",
        "7月的政府报告和9月的落实报告写得一样吗, FOLLOWUP, REPORT"
    })
    void namesTwo(String question, NamedSource one, NamedSource other) {
        assertThat(NamedSource.allIn(question)).containsExactly(one, other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"茶园有多少亩", "人大代表有多少名", "审议意见要求多少，后来实际做了多少", "区人大常委会会议开了几次"})
    void saysNothingElsewhere(String clause) {
        assertThat(NamedSource.kindsIn(clause)).isEmpty();
    }
}
