package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisfitsTest {
    @ParameterizedTest
    @CsvSource({
        "举报毁茶打什么电话, 去年受理举报49件。, false",
        "举报毁茶打什么电话, 举报电话为0572-8812345。, true",
        "热线什么时候开通, 热线去年5月开通。, true",
        "12345热线是什么时候开通的, 热线去年5月开通。, true",
        "举报电话是多少, 举报电话56604567。, true",
        "举报电话是多少, 去年受理举报49件。, false",
        "3个项目在哪个镇, 3个项目均位于白水镇。, true",
        "三年行动计划实施以来新增多少亩茶园, 新增茶园200亩。, true",
        "通报的5件线索涉及哪些人, 移送线索5件。, false",
        "改造的三条路是哪些, 改造了茶马路，溪边路和山前路。, true",
        "停产的2家茶厂是哪些, 白水茶厂和黑岩茶厂停产。, true",
        "停产的2家茶厂是哪些, 2家茶厂停产。, false",
        "改造的三条路是哪些, 改造茶马路、溪边路、山前路。, true",
        "存在哪三个问题, 一是茶园老化。, true",
        "停产了几家茶厂, 5家茶厂停产。, true",
        "2021年新增茶园的目标是多少亩, 新增茶园200亩。, false",
        "2021年新增茶园的目标是多少亩, 力争新增茶园200亩。, true",
        "2021年新增茶园多少亩, 新增茶园200亩。, true"
    })
    void wordsOfAnotherKindAreNoAnswer(String question, String sentence, boolean may) {
        assertThat(Misfits.mayAnswer(Questions.of(question), Passages.sentence(sentence)))
                .isEqualTo(may);
    }
}
