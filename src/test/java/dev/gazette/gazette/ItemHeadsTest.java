package dev.gazette.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemHeadsTest {
    private static final String AGENDA = """
            云溪县十七届人大常委会第五次会议议程

            （2022年3月8日云溪县第十七届人民代表大会常务委员会第五次会议通过）

            1. 审议报告。

            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "关于水利工作情况的报告\n\n——2022年3月8日在市第十七届人民代表大会常务委员会第五次会议上",
                "关于水利工作情况的报告\n\n——二〇二二年三月八日在县第十七届人民代表大会\n常务委员会第五次会议上",
                "关于水利工作\n情况的报告\n（2022年3月8日在县十七届人大常委会第5次会议上）",
                "# 关于水利工作情况的报告\n\n（2022年3月8日县十七届人大常委会第五次会议通过）",
                "**关于水利工作情况的报告**\n〔2022〕5号",
                "关于水利工作情况的报告\n云政发〔2022〕5号",
                "关于水利工作情况的报告\n（第三号）",
                "关于水利工作情况的报告\n（书面）",
                "关于水利工作情况的报告\n县水利局局长　陈　平\n（2022年3月8日）",
                "关于水利工作情况的报告\n\n县人大常委会："
            })
    void anItemBeginsWithATitleAndAnOpener(String head) {
        Gazette gazette = parse(AGENDA + head + "\n\n全县水利工作进展顺利。\n");

        assertThat(gazette.meetings()).hasSize(1);
        assertThat(gazette.items()).extracting(Item::title).containsExactly("云溪县十七届人大常委会第五次会议议程", "关于水利工作情况的报告");
    }

    @ParameterizedTest
    @CsvSource({
        "县水利局局长　陈　平, 陈平, 县水利局局长",
        "县水利局局长陈大平, 陈大平, 县水利局局长",
        "报告人：县水利局局长 陈平, 陈平, 县水利局局长",
        "陈平（县水利局局长）, 陈平, 县水利局局长"
    })
    void speakersAreReadInAnyForm(String line, String name, String office) {
        assertThat(SpeakerLines.parse(line)).contains(new SpeakerLines.Speaker(name, office));
    }

    @ParameterizedTest
    @ValueSource(strings = {"区人大常委会副主任委员", "执法检查组组长", "全县水利工作进展顺利", "云溪县人民政府"})
    void anOfficeAloneIsNoSpeaker(String line) {
        assertThat(SpeakerLines.parse(line)).isEmpty();
    }

    @Test
    void aMeetingOfTheCongressIsNoSessionOfTheCommittee() {
        Gazette gazette = parse(AGENDA + "关于县政府工作报告的决议\n\n（2022年1月8日云溪县第十七届人民代表大会第二次会议通过）\n\n会议同意报告。\n");

        assertThat(gazette.meetings()).extracting(Meeting::session).containsExactly(Optional.of(5), Optional.empty());
        assertThat(gazette.meetings().getLast().label()).isEqualTo("十七届人大第二次");
        assertThat(gazette.items()).extracting(Item::id).containsExactly("heads.s05.01", "heads.c02.01");
    }

    @Test
    void aLetterInsideADecisionIsNoItem() {
        Gazette gazette = parse(AGENDA
                + "关于接受陈平辞去副县长职务请求的决定\n\n（2022年3月8日云溪县第十七届人民代表大会常务委员会第五次会议通过）\n\n决定接受。\n\n"
                + "附件：辞职请求\n\n关于辞去副县长职务的请求\n\n县人大常委会：\n\n本人请求辞职。\n\n此致\n敬礼\n\n陈平\n2022年3月1日\n");

        assertThat(gazette.items()).hasSize(2);
        assertThat(gazette.items().skip(1).findFirst().orElseThrow().speaker()).isEmpty();
    }

    @Test
    void annexesAreChildrenAndKeepTheirSpeaker() {
        Gazette gazette = parse(AGENDA
                + "关于水利工作情况的报告\n\n——2022年3月8日在县第十七届人民代表大会常务委员会第五次会议上\n\n县水利局局长　陈平\n\n"
                + "受县人民政府委托，我报告如下。\n\n附件：1. 投资表\n2. 关于防汛工作的报告\n\n"
                + "附件1\n\n投资表\n\n年份\t金额\n2021\t3\n\n附件2\n\n关于防汛工作的报告\n\n——2022年3月8日在县第十七届人民代表大会常务委员会第五次会议上\n\n"
                + "县应急局局长　李明\n\n防汛有力。\n\n附表\n\n一、说明\n\n以上数据为初步统计。\n");
        List<Item> items = gazette.items().skip(1).toList();

        assertThat(items)
                .extracting(Item::id)
                .containsExactly("heads.s05.02", "heads.s05.02.a1", "heads.s05.02.a2", "heads.s05.02.a3");
        assertThat(items).extracting(Item::title).containsExactly("关于水利工作情况的报告", "投资表", "关于防汛工作的报告", "附表");
        assertThat(items.getFirst().onBehalfOf()).contains("县人民政府");
        assertThat(items.get(2).speaker()).contains("李明");
        assertThat(items.getFirst().lines().last())
                .isLessThan(items.get(1).lines().first());
    }

    private static Gazette parse(String text) {
        return new GazetteParser().parse(Documents.of("heads", text));
    }
}
