package dev.gazette.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotesAndBoxesTest {
    private static final String REPORT = """
            关于全县水利工作情况的报告

            （一）工程建设

            水库建设提速。一是加快重点工程。全县推进“两库三渠”¹建设，

            1. 两库三渠：指云溪、南溪水库和东、中、西三条干渠，总投资12亿元，

            由县水务集团承建。
            2. 第二条注。

            灌溉面积²占耕地的六成。

            专栏1：“智慧水利”平台

            平台接入监测点300个，实现全域覆盖。

            1.水情监测；2.工情监测。

            河道治理见效。二是全面推行河长制。

            （二）管理改革
            """;

    @Test
    void aNoteHangsOnItsSentenceAndTheSentenceIsWhole() {
        assertThat(BlockOutline.of(blocks(REPORT)))
                .containsExactly(
                        "heading 1\t3\t（一）工程建设",
                        "run-in 2\t5\t水库建设提速",
                        "note 1\t7\t1. 两库三渠：指云溪、南溪水库和东、中、西三条干渠，总投资12亿元，由县水务集团承建。\t5\t" + "全县推进“两库三渠”¹建设，灌溉面积²占耕地的六成。",
                        "note 2\t10\t2. 第二条注。\t5\t全县推进“两库三渠”¹建设，灌溉面积²占耕地的六成。",
                        "box\t14\t专栏1：“智慧水利”平台",
                        "end of box\t18\t",
                        "run-in 2\t20\t河道治理见效",
                        "heading 1\t22\t（二）管理改革");
    }

    @Test
    void aListIsNoGroupOfNotesThoughSomeOfItsNumbersAreMarks() {
        assertThat(notes("""
                县政府工作报告

                1. 建设“两库三渠”¹，灌溉面积²占六成。
                2. 修好村道。

                今年办好以下实事：

                1. 新建水渠；
                2. 新修水库；
                3. 改造泵站；

                """)).isEmpty();
        assertThat(notes("""
                县政府工作报告

                建设“两库三渠”¹，灌溉面积占六成。

                1. 新建水渠。
                2. 新修水库。
                3. 改造泵站。
                """)).isEmpty();
    }

    @Test
    void aGlossaryAtTheEndHasTheNotesOfTheWholeText() {
        String text = "县政府工作报告\n\n建设“两库三渠”¹，灌溉面积²占六成。\n\n1. 新建水渠。\n2. 新修水库。\n\n"
                + "河道治理见效，水质持续好转。\n\n".repeat(50)
                + "## 名词解释\n\n1. 两库三渠：指两座水库。\n2. 灌溉面积：指有效灌溉面积。\n";
        assertThat(notes(text)).containsExactly("1. 两库三渠：指两座水库。", "2. 灌溉面积：指有效灌溉面积。");
        assertThat(blocks(text))
                .filteredOn(Block.Footnote.class::isInstance)
                .allSatisfy(note -> assertThat(((Block.Footnote) note).anchor()).isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "有效灌溉面积[1]占六成。|[1] 指能正常灌溉的面积。", "有效灌溉面积［1］占六成。|［1］指能正常灌溉的面积。", "有效灌溉面积①，占六成。|①指能正常灌溉的面积。",
                "有效灌溉面积*占六成。|* 指能正常灌溉的面积。", "有效灌溉面积（注1）占六成。|注1：指能正常灌溉的面积。", "有效灌溉面积¹占六成。|1 指能正常灌溉的面积。",
                "占六成。¹|¹ 指能正常灌溉的面积。", "占六成。[1]|[1] 指能正常灌溉的面积。"
            })
    void marksOfAnyKind(String sentence, String note) {
        List<Block> blocks = blocks(sentence + "\n\n" + note);
        assertThat(blocks).hasSize(2);
        assertThat(blocks.getLast())
                .isInstanceOfSatisfying(
                        Block.Footnote.class,
                        found -> assertThat(found.anchor().orElseThrow().sentence())
                                .isEqualTo(sentence));
    }

    @Test
    void aNumberedListIsNoNote() {
        List<Block> blocks = blocks("一、有关工作\n\n推进两项工作：\n\n1. 水利工作。\n\n2. 交通工作。\n");
        assertThat(blocks).noneMatch(Block.Footnote.class::isInstance);
    }

    @Test
    void marksStandInTablesAndTitlesToo() {
        List<Block> blocks = blocks("年份\t座数¹\n2020\t3\n\n¹ 含在建水库。");
        assertThat(blocks.getLast())
                .isInstanceOfSatisfying(
                        Block.Footnote.class,
                        note -> assertThat(note.anchor().orElseThrow().sentence())
                                .isEqualTo("年份\t座数¹"));
    }

    @Test
    void aMarkWithoutNoteAndANoteWithoutMarkAreProblems() {
        String text = "2024年云溪县工作报告\n\n推进“两库三渠”¹建设，密度为3km/km²。\n\n⁴ 没有标号的注。\n";
        assertThat(new GazetteParser().parse(Documents.of("d", text)).problems())
                .extracting(ParseProblem::code)
                .containsExactlyInAnyOrder("mark-without-footnote", "footnote-without-mark");
    }

    @Test
    void aBoxWithATableEndsBelowIt() {
        List<Block> blocks = blocks("推进水利建设。\n\n专栏2 主要指标\n\n指标\t数值\n水库\t12座\n\n到2025年全面建成。");
        assertThat(blocks.get(1)).isInstanceOfSatisfying(Block.Sidebar.class, box -> {
            assertThat(box.title()).isEqualTo("专栏2 主要指标");
            assertThat(box.blocks()).singleElement().isInstanceOf(Block.Table.class);
        });
        assertThat(blocks.get(2)).isInstanceOf(Block.Paragraph.class);
    }

    private static List<Block> blocks(String text) {
        return new BlockReader(Documents.of("d", text)).read(1, text.split("\n", -1).length);
    }

    private static List<String> notes(String text) {
        return blocks(text).stream()
                .filter(Block.Footnote.class::isInstance)
                .map(block -> ((Block.Footnote) block).text())
                .toList();
    }
}
