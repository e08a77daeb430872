package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastsTest {
    @ParameterizedTest
    @CsvSource({
        "三级茶园每亩补助多少元, 一级茶园每亩补助600元，二级茶园每亩补助400元。, false",
        "二级茶园每亩补助多少元, 一级茶园每亩补助600元，二级茶园每亩补助400元。, true",
        "三级茶园每亩补助多少元, 茶园每亩补助600元。, true",
        "二期工程投资多少, 一期工程投资300万元。, false",
        "2020年全年售茶多少吨, 2020年1至7月售茶30吨。, false",
        "2020年全年售茶多少吨, 2020年1至7月售茶30吨，2020年售茶50吨。, true",
        "2020年全年售茶多少吨, 2019年1月至2020年10月售茶30吨。, false",
        "2020年售茶多少吨, 2020年1至7月售茶30吨。, true",
        "2020年上半年售茶多少吨, 2020年售茶50吨。, false",
        "2020年上半年售茶多少吨, 2020年1至6月售茶30吨。, true",
        "18号线2期何时通车, 18号线二期预计2026年通车。, true",
        "补贴分哪三档, 一档每月补贴600元。, true",
        "新一轮茶园改造投入多少, 二轮改造投入300万元。, true",
        "2020年全年售茶多少吨, 截至2020年12月底售茶30吨。, true",
        "2020年上半年售茶多少吨, 2020年前6个月售茶30吨。, true",
        "第七次会议讨论了什么, 第三次会议讨论了茶园。, true",
        "65岁以上的茶农有多少人, 60周岁以上的茶农有800人。, false",
        "六十五周岁及以上的茶农有多少人, 65岁以上的茶农有300人。, true",
        "65岁以上的茶农有多少人, 茶农有900人。, true",
        "65岁以上的茶农有多少人, 65岁以下的茶农有600人。, false",
        "70岁以上的老人坐车要钱吗, 65周岁以上的老人免费坐车。, true",
        "85岁以上的老人每月津贴多少元, 80周岁以上的老人每月发放300元。, true"
    })
    void wordsAboutASiblingAreNoAnswer(String question, String sentence, boolean hold) {
        assertThat(Contrasts.hold(Questions.of(question), Passages.sentence(sentence)))
                .isEqualTo(hold);
    }

    @ParameterizedTest
    @CsvSource({
        "白水镇, 白水镇售茶多少吨, 全县售茶50吨。, false",
        "白水镇, 白水镇售茶多少吨, 全县售茶50吨，其中白水镇8吨。, true",
        "白水镇, 白水镇售茶多少吨, 售茶50吨。, true",
        "云岭县, 云岭县售茶多少吨, 全县售茶50吨。, true",
        "云岭县, 云岭县售茶多少吨, 占全市的三成。, true",
        "南山县, 南山县售茶多少吨, 全县售茶50吨，居全市第三。, true",
        "白水镇, 白水镇有几个全国文明村, 创成全国文明村3个。, true",
        "南山县, 南山县售茶多少吨, 全市售茶50吨。, false",
        "白水镇, 白水镇怎样售茶, 全县统一售茶。, true"
    })
    void aFigureOfTheWholeAreaIsNoneOfAPart(String place, String question, String sentence, boolean hold) {
        assertThat(Contrasts.hold(Questions.of(question, place), Passages.sentence(sentence)))
                .isEqualTo(hold);
    }

    @ParameterizedTest
    @CsvSource({
        "“茶乡通”有多少用户, “山货通”注册用户3万人。, false",
        "“茶乡通”有多少用户, 茶乡通注册用户3万人。, true",
        "“茶乡通”和“山货通”哪年上线, “茶乡通”2019年上线。, true",
        "茶乡通有多少用户, “山货通”注册用户3万人。, true"
    })
    void aQuotedTermIsLookedFor(String question, String sentence, boolean has) {
        assertThat(Contrasts.hasQuotedTerm(Questions.of(question), Passages.sentence(sentence)))
                .isEqualTo(has);
    }
}
