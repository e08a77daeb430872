package dev.gazette.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the annexes of a law begin that are not announced above. */
class AnnexesOfLawsTest {
    private static final String LAW = "云溪县水利条例\n\n第一条 为了管水，制定本条例。\n\n第二条 水费按附件一收取。\n\n第三条 本条例自公布之日起施行。\n\n";

    @Test
    void aNumberedLabelWithItsTitle() {
        String text = LAW + "附件一：水费收取办法\n\n一、水费按方收取。\n\n二、困难户免收。\n\n附件二：水价目录\n\n居民用水 2元\n\n工业用水 4元\n";

        assertThat(annexes(text)).containsExactly("水费收取办法 9-14", "水价目录 15-20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"附：\n\n水价目录", "附件：水价目录", "附表　水价目录", "附录 水价目录", "附表一\n\n水价目录"})
    void anyLabelAfterTheLastArticle(String head) {
        assertThat(annexes(LAW + head + "\n\n居民用水 2元\n\n工业用水 4元\n"))
                .singleElement()
                .satisfies(annex -> assertThat(annex).startsWith("水价目录 9-"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "附件一：水费收取办法\n\n附件二：水价目录\n\n附件三：名录\n",
                "附件一：水费收取办法\n\n云溪县水利局\n\n2022年3月8日\n",
                "附件一：水费收取办法\n",
                "附件：水费收取办法\n\n云溪县水利局\n\n2022年3月8日\n\n联系人：罗春\n",
            })
    void aMentionIsNone(String mention) {
        assertThat(annexes(LAW + mention)).isEmpty();
    }

    @Test
    void aTableWithinTheTextIsNone() {
        assertThat(annexes("关于水利的报告\n\n一、水库\n\n见下表。\n\n附表1：水库表\n\n水库\t12座\n\n二、河道\n\n治理五条。\n"))
                .isEmpty();
        assertThat(annexes("云溪县水利条例\n\n第一条 水价见表。\n\n附表　水价\n\n居民\t2元\n\n第二条 本条例自公布之日起施行。\n"))
                .isEmpty();
    }

    private static List<String> annexes(String text) {
        Stream<Item> items =
                new GazetteParser().parse(Documents.of("law", text)).items();
        return items.filter(item -> item.kind() == ItemKind.ANNEX)
                .map(item -> item.title() + " " + item.lines().first() + "-"
                        + item.lines().last())
                .toList();
    }
}
