package dev.gazette.answer;

import java.util.Map;
import java.util.regex.Pattern;

/** Tells words with another quantity from words that may have the one that is asked for: metres where minutes are. */
final class AskedQuantity {
    /** Measure words that people take for each other. */
    private static final Map<String, String> UNITS_ALIKE = Map.ofEntries(
            Map.entry("家", "[家户个所间]"),
            Map.entry("户", "[家户个]"),
            Map.entry("所", "[所个家]"),
            Map.entry("座", "[座个幢栋]"),
            Map.entry("天", "[天日周]|工作日|月"),
            Map.entry("年", "年|月"),
            Map.entry("月", "个月|(?<=半)年|天|周"),
            Map.entry("%", "%|成"),
            Map.entry("条", "[条件项个]"),
            Map.entry("平方米", "平方米|平米|m2|亩|平方公里|公顷"),
            Map.entry("万亩", "亩|公顷"),
            Map.entry("亩", "亩|公顷"),
            Map.entry("米", "米|公里|千米"),
            Map.entry("岁", "周?岁"),
            Map.entry("次", "[次场]"),
            Map.entry("人次", "人次?"),
            Map.entry("起", "[起件]"),
            Map.entry("笔", "[笔户单]"),
            Map.entry("小时", "小?时|分钟"),
            Map.entry("分钟", "分钟|小时|秒"));

    private static final Pattern COUNT_ASKED = Pattern.compile("(?:多少|(?<![好哪])几)[个项件](?!百分点|月|工作日|小时|人|点)");
    private static final Pattern DATE = Pattern.compile("(?:19|20)\\d{2}年|\\d{1,2}月份?|\\d{1,2}[日号]");
    private static final Pattern COUNT = Pattern.compile(
            "(?<![\\d.])\\d[\\d,]*(?:\\.\\d+)?[万千余多]*(?![\\d.,%亿万元]|百分点|平方|公里|[米亩吨岁])|[一二两三四五六七八九十百]+余?[\\p{IsHan}]");

    private AskedQuantity() {}

    /** In a table the unit stands in the header, and what is counted. */
    static boolean isMissing(Question question, Candidate candidate) {
        return question.askedFor() == AskedFor.NUMBER
                && !candidate.quote().contains("\t")
                && (lacksUnit(question, candidate.own()) || lacksCount(question, candidate.own()));
    }

    /** 几分钟 is not answered with a number of metres. */
    private static boolean lacksUnit(Question question, String words) {
        return !question.units().isEmpty() && question.units().stream().noneMatch(unit -> isCounted(words, unit));
    }

    private static boolean isCounted(String text, String unit) {
        if (unit.equals("%") && text.contains("百分之")) {
            return true;
        }
        String forms = UNITS_ALIKE.getOrDefault(unit, Pattern.quote(unit));
        return Pattern.compile("[\\d万亿千百余多一二两三四五六七八九十半]个?(?:" + forms + ")")
                .matcher(text)
                .find();
    }

    /** How many there are is not said by a share or by a sum of money. */
    private static boolean lacksCount(Question question, String words) {
        return COUNT_ASKED.matcher(question.text()).find()
                && !COUNT.matcher(DATE.matcher(words).replaceAll("")).find();
    }
}
