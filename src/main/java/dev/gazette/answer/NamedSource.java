package dev.gazette.answer;

import dev.gazette.gazette.ItemKind;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Whose words a part of a question wants: 审议意见要求多少 is printed in a review opinion, 后来办结了几件 in a follow-up. */
enum NamedSource {
    /** What the standing committee asked for. */
    OPINION("审议意见|(?:常委会|人大)(?!代表|.{0,4}(?:报告|会议))\\p{IsHan}{0,6}(?:要求|希望|提出|提到|提的|(?<![决规确一])定|点名|催|限(?!额|制))"),
    /** What committees of the congress found out. */
    RESEARCH("调研组|调研报告|检查组|执法检查报告|调研时|检查时|人大\\p{IsHan}{0,4}调研|[工专]委(?=说|报|写|认|的)"),
    /** What came of it. */
    FOLLOWUP("落实报告|整改报告|政府\\p{IsHan}{0,4}(?:回复|答复|反馈)|回复时|整改(?:之?后|的?结果)|后来|实际|最终|最后|照办"),
    /** What the government reported before. */
    REPORT(
            "(?:政府|[局办]|(?<![工专])委|副?[省市区县镇]长)(?:工作)?(?:报告|当时)?(?:时|里|中)?(?:报(?!告)|说|写|讲|汇报)|副?[省市区县镇]长(?=和|与|跟)|(?:政府|[局办]|(?<![工专])委)(?:工作)?报告(?:时|比|里|中|和|与|跟)");

    private final Pattern words;

    NamedSource(String words) {
        this.words = Pattern.compile(words);
    }

    /** Kinds of the items that may say it; empty when the words name no source, or several. */
    static List<ItemKind> kindsIn(String clause) {
        List<NamedSource> named = allIn(clause);
        return named.size() == 1 ? named.getFirst().kinds() : List.of();
    }

    /** All that words name. */
    static List<NamedSource> allIn(String words) {
        return Arrays.stream(values())
                .filter(source -> source.words.matcher(words).find())
                .toList();
    }

    /** Kinds of the items that may say it. */
    List<ItemKind> kinds() {
        return switch (this) {
            case OPINION -> List.of(ItemKind.OPINION, ItemKind.RESOLUTION, ItemKind.DECISION);
            case RESEARCH -> List.of(ItemKind.RESEARCH);
            case FOLLOWUP -> List.of(ItemKind.FOLLOWUP, ItemKind.REPORT);
            case REPORT -> List.of(ItemKind.REPORT, ItemKind.EXPLANATION);
        };
    }
}
