package dev.gazette.trainer.official;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Rewords a question, so that shared words alone do not lead to the answer. */
final class Wording {
    private static final Map<String, List<String>> SYNONYMS = Map.ofEntries(
            Map.entry("居民", List.of("老百姓", "市民")),
            Map.entry("人均可支配收入", List.of("人均收入", "平均每人收入")),
            Map.entry("城镇新增就业", List.of("新增就业岗位", "城里新增就业人数")),
            Map.entry("国内生产总值", List.of("GDP", "经济总量")),
            Map.entry("生产总值", List.of("GDP", "经济总量")),
            Map.entry("城镇", List.of("城里", "城市")),
            Map.entry("农村", List.of("乡下", "农业地区")),
            Map.entry("财政收入", List.of("财政进账", "财政的收入")),
            Map.entry("支出", List.of("花费", "开支")),
            Map.entry("投入", List.of("花了", "投了")),
            Map.entry("应当", List.of("要", "必须")),
            Map.entry("县级以上", List.of("县以上", "")),
            Map.entry("进出口", List.of("外贸", "进口出口")),
            Map.entry("职工", List.of("员工", "工人")),
            Map.entry("医疗", List.of("看病", "医疗卫生")),
            Map.entry("养老", List.of("老人赡养", "养老服务")),
            Map.entry("制定", List.of("出台", "定")),
            Map.entry("批准", List.of("同意", "审批")),
            Map.entry("建设", List.of("建造", "修建")),
            Map.entry("企业", List.of("公司", "单位")),
            Map.entry("学校", List.of("校方", "院校")),
            Map.entry("未成年人", List.of("孩子", "小孩")),
            Map.entry("机动车", List.of("汽车", "车辆")),
            Map.entry("价格", List.of("价钱", "物价")),
            Map.entry("住房", List.of("房子", "住宅")),
            Map.entry("申请", List.of("申办", "提出申请")),
            Map.entry("擅自", List.of("私自", "未经许可")),
            Map.entry("购买", List.of("买", "购置")),
            Map.entry("改造", List.of("翻新", "改建")),
            Map.entry("本法", List.of("这部法律", "该法")),
            Map.entry("本条例", List.of("这个条例", "该条例")));
    private static final List<String> DROPPED = List.of("的", "了", "“", "”", "有关", "以及", "和", "人民", "主要", "全面");
    private static final List<String> OPENINGS = List.of("请问", "想知道", "我想问下", "据报告，", "报告中");
    private static final int SHORT = 9;

    private final RandomGenerator random;

    Wording(RandomGenerator random) {
        this.random = random;
    }

    /** The question in other words: each change happens now and then, several may happen together. */
    String of(String question) {
        String text = question;
        for (Map.Entry<String, List<String>> entry : SYNONYMS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList()) {
            if (text.contains(entry.getKey()) && chance(0.4)) {
                text = text.replace(entry.getKey(), pick(entry.getValue()));
            }
        }
        for (String word : DROPPED) {
            if (chance(0.2)) {
                text = text.replace(word, "");
            }
        }
        if (chance(0.25)) {
            text = shortened(text);
        }
        return chance(0.12) ? pick(OPENINGS) + text : text;
    }

    /** Leaves out two or three characters in the front half, where the subject stands. */
    private String shortened(String text) {
        if (text.length() < SHORT) {
            return text;
        }
        int from = random.nextInt(text.length() / 2);
        int to = Math.min(text.length(), from + 2 + random.nextInt(2));
        return text.substring(0, from) + text.substring(to);
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }
}
