package dev.gazette.answer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is left of a question when the words that compare are taken away, as a question for one value. */
final class ComparisonRest {
    private static final String CHANGE = "上升|下降|提高|降低|增加|增长|减少|上涨|提升|回落|扩大|缩小|涨|掉|升|降|跌|退步|进步";
    private static final String UNITS =
            "个百分点|平方公里|平方米|公里|亿元|万元|万亩|块钱|人次|亿|万|元|钱|个|家|条|位|名|所|座|处|件|项|辆|台|套|张|份|次|户|亩|吨|人|成|倍|岁|天|米";
    private static final Pattern TAIL =
            Pattern.compile("(?:[,、?]|相比|同比|环比|比较|对比|比起来|相差|变化|分别|各自|一共|总共|合计|加起来|之和|到底|究竟|大约|幅度|增幅|涨幅|降幅|差距|差额"
                    + "|有没有|是否|还是|谁|哪个|哪边|哪一?[年次家类种个]|空间|" + CHANGE
                    + "|[了的又还更最较变是有共差各能会就要约得出过比些]|(?<!至)[多少高低大小快慢]|百分之)$");
    private static final Pattern ASKED =
            Pattern.compile("(?:百分之(?:几|多少)|多少|多大|几)(个?(?:多|大)?)(" + UNITS + ")?(\\p{IsHan}{0,4})$");
    private static final Pattern WHICH = Pattern.compile(
            "(?:是)?(?:哪(?:一|几)?(?:个|次|家|类|种|年|边|所|座|条|届|场|位|块|期|方面)?(?:区|县|镇|乡|街道|村|学校|单位|会议)?|谁)(?:的)?");
    private static final Pattern IN_ALL = Pattern.compile("(?:一共|总共|合计|加起来|加在一起)(?:有|是|发放?|用|花|投入|支出|收入|完成|收|办)?了?");
    private static final Pattern OPEN = Pattern.compile("^[,、?的]+|[,、?]+$");
    private static final Pattern ATTENDS = Pattern.compile("请假|缺席|列席|出席|旁听|应到|实到");
    private static final Pattern RANK = Pattern.compile("名次|排名|位次|排第");

    private ComparisonRest() {}

    /** The rest as a question for the one value. */
    static String question(String words) {
        Matcher asked = ASKED.matcher(words);
        Optional<String> unit = Optional.empty();
        String rest = words;
        if (asked.find()) {
            unit = Optional.ofNullable(asked.group(2)).filter(found -> !found.equals("个百分点"));
            rest = words.substring(0, asked.start());
        }
        String topic = topic(rest);
        if (RANK.matcher(topic).find()) {
            return topic;
        }
        if (ATTENDS.matcher(topic).find()) {
            return topic.replaceFirst("(?:的)?(?:人数|人)$", "") + "的有多少人";
        }
        boolean counts = unit.filter(found -> !found.matches("成|倍|次|钱|亿|万")).isPresent();
        return counts ? topic + "有多少" + unit.orElseThrow() : topic + "是多少";
    }

    /** The question without asking words, for words that compare by themselves. */
    static String statement(String text) {
        String rest = text.replaceAll("[从由](?:多少|几)\\p{IsHan}{0,3}[到至](?:多少|几)\\p{IsHan}{0,3}", "");
        rest = rest.replaceAll("(?:缺口|差额)(?:有|是|为)?(?:多少|几)\\p{IsHan}{0,2}|够不够[^,?]{0,3}", "");
        Matcher asked = ASKED.matcher(OPEN.matcher(rest).replaceAll(""));
        rest = OPEN.matcher(rest).replaceAll("");
        if (asked.find()) {
            rest = rest.substring(0, asked.start());
        }
        return topic(rest);
    }

    private static String topic(String words) {
        String whole = IN_ALL.matcher(WHICH.matcher(words).replaceAll("")).replaceAll("");
        String rest = OPEN.matcher(whole).replaceAll("");
        int length;
        do {
            length = rest.length();
            rest = TAIL.matcher(rest).replaceFirst("");
        } while (rest.length() < length);
        return rest;
    }
}
