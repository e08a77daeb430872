package dev.gazette.answer;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that say what is measured, brought to a form in which two places can be compared. */
final class MeasureLabel {
    private static final Pattern FILLING = Pattern.compile(
            "截[至止]|目前|现状|现有|现在|已经|共计|共有|总计|合计|一共|达到|其中|全[区县市]共|[全我本][区县]|[区县]内" + "|[^\\p{IsHan}a-z]|[已共达为有是约了的之较比至到]");
    private static final Pattern COUNT = Pattern.compile("(?:数量|总数|个数|家数|总量|数)$");
    /** Words that take what they measure from words before them, or say no more than that something was done. */
    private static final Pattern WEAK = Pattern.compile(
            "惠及|涉及|参与|参加|受益|覆盖|占地|建筑|面积|总?投资|投入|金额|资金|累计|新增|同比|增长|下降|增幅|增速|比重|比例|占比|出动|发放|办理|查处|收到|提出|形成|开展"
                    + "|组织|召开|完成|实现|建设|建成|新建|改造|推进|处置|整改|安排|落实|解决|其他|项目|任务|问题|情况|工作|活动|意见|建议|人员|居民|群众|企业|单位|代表|全年|全市|年度|支出|收入");
    /** 占…的比重 of what? The words that say it stand further before. */
    private static final Pattern HANGING = Pattern.compile("^(?:占|由|从|在|其|该|这|以|对|由于|上升|下降)");

    private static final int SHORTEST = 3;
    private static final double PAIRS_SHARED = 0.55;

    private MeasureLabel() {}

    /** The words without filling words and without the name of the place that the whole document is about. */
    static String of(String plain, List<String> ownPlaces) {
        String text = plain;
        for (String place : ownPlaces) {
            text = text.replace(place, "");
        }
        return COUNT.matcher(FILLING.matcher(text).replaceAll("")).replaceFirst("");
    }

    /** Whether the words name a thing by themselves and are not just 惠及居民. */
    static boolean isTelling(String label) {
        return !HANGING.matcher(label).find()
                && WEAK.matcher(label).replaceAll("").length() >= SHORTEST;
    }

    /** Whether two labels say the same: the same characters in much the same order. 市级 and 区级 differ in one only. */
    static boolean same(String one, String other) {
        return characters(one).equals(characters(other))
                && CharacterPairs.of(one).shareOfBoth(CharacterPairs.of(other)) >= PAIRS_SHARED;
    }

    /** Share of the characters of a label that a text has: 动工改造的老小区 speaks of 新开工改造老旧小区. */
    static double spokenOf(String label, String text) {
        Set<Integer> characters = characters(label);
        Set<Integer> said = characters(text);
        return characters.isEmpty()
                ? 0
                : characters.stream().filter(said::contains).count() / (double) characters.size();
    }

    private static Set<Integer> characters(String label) {
        return label.chars().boxed().collect(Collectors.toSet());
    }
}
