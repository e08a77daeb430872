package dev.gazette.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A gazette of another county and year, with the traps of scanned text. */
class GazetteParserTest {
    private static final String GAZETTE = """
            目  录

            云溪县十七届人大常委会第五次会议议题…………(1)
            关于全县水利工作情况的报告……………… 陈 平 (2)
            云溪县人民代表大会常务委员会任免名单………(5)

            云溪县十七届人大常委会第5次会议议题

            （2022年3月8日云溪县第十七届人民代表大会
            常务委员会第五次会议通过）

            1. 听取水利工作情况的报告；
            2. 审议人事任免案。

            关于全县水利工作情况的报告

            ——2022年3月8日在云溪县第十七届人民代表大会
            常务委员会第五次会议上
            县水利局局长 陈 平

            主任、各位副主任、各位委员：

            一、基本情况

            全县有水库12座，总库容3.4亿立方

            米，灌溉面积²占耕地的六成。

            2 指有效灌溉面积。

            （一）工程建设情况和下一步打算以及群众普遍关心的

            问题

            2021年投资1.2亿元。
            年份	投资（亿元）	座数
            2020	0.9	3
            2021	1.2	4

            云溪县人民代表大会常务委员会 任 免 名 单

            （2022年3月8日云溪县第十七届人民代表大会
            常务委员会第五次会议通过）

            任命 李 明 为县水利局局长。
            """;

    private final Gazette gazette = new GazetteParser().parse(Documents.of("yunxi", GAZETTE));

    @Test
    void findsTheMeetingWithNumberNameAndDate() {
        assertThat(gazette.meetings()).singleElement().satisfies(meeting -> {
            assertThat(meeting.session()).contains(5);
            assertThat(meeting.label()).isEqualTo("十七届第5次");
            assertThat(meeting.name()).isEqualTo("云溪县十七届人大常委会第5次会议");
            assertThat(meeting.date()).hasToString("Optional[2022-03-08]");
        });
    }

    @Test
    void findsItemsWithKindSpeakerAndPages() {
        assertThat(gazette.items().map(Item::kind))
                .containsExactly(ItemKind.AGENDA, ItemKind.REPORT, ItemKind.APPOINTMENT);
        Item report = gazette.items().skip(1).findFirst().orElseThrow();
        assertThat(report.speaker()).contains("陈平");
        assertThat(report.role()).contains("县水利局局长");
        assertThat(report.pages()).contains(new PageRange(2, 5));
        assertThat(gazette.problems()).isEmpty();
    }

    @Test
    void joinsSeamsAndKeepsTheLinesOfAQuote() {
        Block.Paragraph paragraph = paragraph("全县有水库");
        assertThat(paragraph.text()).isEqualTo("全县有水库12座，总库容3.4亿立方米，灌溉面积²占耕地的六成。");
        int second = paragraph.text().indexOf("米，");
        assertThat(paragraph.linesOf(second, second + 2).first())
                .isEqualTo(paragraph.lines().last());
    }

    @Test
    void joinsTheTailOfAHeadingAndReadsTableAndFootnote() {
        assertThat(blocks())
                .anySatisfy(block -> assertThat(block)
                        .isInstanceOfSatisfying(
                                Block.Heading.class,
                                heading -> assertThat(heading.text()).isEqualTo("（一）工程建设情况和下一步打算以及群众普遍关心的问题")));
        assertThat(blocks())
                .anySatisfy(block -> assertThat(block).isInstanceOfSatisfying(Block.Table.class, table -> {
                    assertThat(table.header()).containsExactly("年份", "投资（亿元）", "座数");
                    assertThat(table.rows()).hasSize(2);
                }));
        assertThat(blocks())
                .anySatisfy(block -> assertThat(block)
                        .isInstanceOfSatisfying(
                                Block.Footnote.class,
                                note -> assertThat(note.number()).isEqualTo(2)));
    }

    @Test
    void aContentsListThatLiesIsAProblem() {
        String lying = GAZETTE.replace("关于全县水利工作情况的报告………", "关于全县教育工作情况的说明………");
        Gazette parsed = new GazetteParser().parse(Documents.of("yunxi", lying));
        assertThat(parsed.problems())
                .extracting(ParseProblem::code)
                .containsExactlyInAnyOrder("contents-entry-not-found", "item-not-in-contents");
        assertThat(parsed.items()).hasSize(3);
    }

    @Test
    void withoutAContentsListTheItemsAreFoundAsWell() {
        String body = GAZETTE.substring(GAZETTE.indexOf("云溪县十七届人大常委会第5次"));
        Gazette parsed = new GazetteParser().parse(Documents.of("yunxi", body));
        assertThat(parsed.items())
                .hasSize(3)
                .allSatisfy(item -> assertThat(item.pages()).isEmpty());
    }

    @Test
    void aDocumentThatIsNoGazetteIsOneItem() {
        Gazette parsed = new GazetteParser().parse(Documents.of("report", "2024年云溪县政府工作报告\n\n一、工作回顾\n\n过去一年进展顺利。"));
        assertThat(parsed.meetings()).singleElement().satisfies(meeting -> {
            assertThat(meeting.session()).isEqualTo(Optional.empty());
            assertThat(meeting.items())
                    .singleElement()
                    .satisfies(item -> assertThat(item.kind()).isEqualTo(ItemKind.REPORT));
        });
    }

    private List<Block> blocks() {
        return gazette.items().flatMap(item -> item.blocks().stream()).toList();
    }

    private Block.Paragraph paragraph(String start) {
        return blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .filter(paragraph -> paragraph.text().startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}
