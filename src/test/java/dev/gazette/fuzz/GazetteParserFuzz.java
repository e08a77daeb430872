package dev.gazette.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.gazette.gazette.Documents;
import dev.gazette.passage.DocumentInvariants;
import java.util.List;

/** From any lines to passages, records and names, whatever stands in which order. */
class GazetteParserFuzz {
    private static final int MOST_LINES = 40;

    private static final List<String> FRAGMENTS = List.of(
            "目　录",
            "关于甲情况的报告……乙 丙 (3)",
            "关于甲情况的报告",
            "对甲的审议意见",
            "关于落实《对甲的审议意见》的情况报告",
            "——2021年3月2日在某市第八届人民代表大会常务委员会第二十三次会议上",
            "（2021年3月2日某市第八届人民代表大会常务委员会第二十三次会议通过）",
            "某市人民政府副市长　李　明",
            "某市人民代表大会常务委员会任免名单",
            "任命李明为某局局长；",
            "免去王红的某局局长职务。",
            "应到：9人　实到：8人",
            "请假：李 明　王 红",
            "附件：1.表 2.单",
            "附件1",
            "一、情况",
            "（一）做法",
            "1.要点",
            "一是做好；",
            "第一章　总则",
            "第一条　为了规范，制定本条例。",
            "**要点。**正文",
            "专栏：例子",
            "文字没有写完",
            "四个放在²²",
            "²² 四个放在：甲、乙。",
            "表1　指标",
            "单位：万元",
            "序号\t指标\t2020年\t2021年",
            "1\t★甲率/●乙数\t3%/4\t5.5%/6万人",
            "\t\t7\t",
            "备注：“★”表示快，“●”表示慢。",
            "你满意吗？",
            "满意\t12\t60%",
            "# 标题",
            "以下简称“甲”");

    @FuzzTest
    void cutsAnyLines(FuzzedDataProvider data) {
        DocumentInvariants.check(Documents.of("fuzz", text(data)));
    }

    private static String text(FuzzedDataProvider data) {
        // a seed that ends with a line break is taken as it is
        if (data.consumeInt(0, 9) == 0) {
            return new String(data.consumeRemainingAsBytes(), UTF_8);
        }
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < MOST_LINES && data.remainingBytes() > 0; line++) {
            switch (data.consumeInt(0, 7)) {
                case 0 -> text.append(data.consumeString(40));
                case 1 -> text.append(data.pickValue(FRAGMENTS).repeat(data.consumeInt(1, 8)));
                case 2 -> text.append(data.pickValue(FRAGMENTS)).append(data.consumeString(4));
                case 3 -> text.append(cutShort(data.pickValue(FRAGMENTS), data));
                default -> text.append(data.pickValue(FRAGMENTS));
            }
            text.append(data.consumeBoolean() ? "\n" : "\n\n");
        }
        return text.toString();
    }

    private static String cutShort(String fragment, FuzzedDataProvider data) {
        return fragment.substring(0, data.consumeInt(0, fragment.length()));
    }
}
