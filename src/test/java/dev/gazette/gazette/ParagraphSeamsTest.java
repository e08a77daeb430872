package dev.gazette.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.source.LineRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphSeamsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全县共有水库12座，总库容3.4亿立方|米，灌溉面积占耕地的六成。",
                "全县新建公路100公里，改造危桥、|隧道20座。",
                "根据《云溪县|水利条例》的规定，决定如下：",
                "县人大常委会听取了《关于印发〈关于推进科|创中心建设的意见〉的通知》情况。",
                "各项工作取得新进展，经济运行总体平稳|。",
                "广义货币和社会融资规模平稳，货币供应量M|2预期增长12%左右。",
                "推动双拥工作，争创全国双拥模范城“九连|冠”。",
                "第一，|在工商业方面，用公有制代替了私有制。"
            })
    void joinsASentenceThatABlankLineCuts(String first, String second) {
        assertThat(texts(first + "\n\n" + second)).containsExactly(first + second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "主任、各位副主任、各位委员：|现在报告水利工作情况。",
                "申请人：李明|2022年3月8日",
                "云溪县人民政府|2022年3月8日",
                "全县水利工作取得明显成效。|下一步要继续努力。",
                "李明 王强 张华|赵刚 钱进 孙立",
                "任命李明为县水利局局长|免去王强的县水利局局长职务",
                "1999年6月28日 某省人民代表大会常务委员会第十次会议通过|2012年10月26日 某省人民代表大会常务委员会第二次会议修正",
                "专业界 200人|劳工、社会服务等界 200人",
                "各部门要抓好落实，加强督查|二是加强宣传。",
                "各部门要抓好落实，加强督查|（二）加强宣传"
            })
    void keepsApartWhatIsSeparate(String first, String second) {
        assertThat(texts(first + "\n\n" + second)).containsExactly(first, second);
    }

    @Test
    void wordsOfALatinLineBreakKeepTheirSpace() {
        assertThat(texts("建立注册制度，推广环境绩效计算工具EPD\nTool及数据库。")).containsExactly("建立注册制度，推广环境绩效计算工具EPD Tool及数据库。");
    }

    @Test
    void anEntryOfAListKnowsBothOfItsLines() {
        String first = "1.对全县十二座水库的大坝安全进行鉴定并加固";
        Block entry = new BlockReader(Documents.of("d", first + "\n泄洪道\n2.清淤"))
                .read(1, 3)
                .getFirst();
        assertThat(entry).isInstanceOfSatisfying(Block.Paragraph.class, paragraph -> {
            int end = paragraph.text().length();
            assertThat(paragraph.text()).isEqualTo(first + "泄洪道");
            assertThat(paragraph.linesOf(end - 3, end)).isEqualTo(new LineRange(2, 2));
        });
    }

    private static List<String> texts(String text) {
        return new BlockReader(Documents.of("d", text))
                .read(1, text.split("\n", -1).length).stream()
                        .map(block -> switch (block) {
                            case Block.Heading heading -> heading.text();
                            case Block.Paragraph paragraph -> paragraph.text();
                            case Block.Table table -> table.caption();
                            case Block.Footnote note -> note.text();
                            case Block.Sidebar sidebar -> sidebar.title();
                        })
                        .toList();
    }
}
