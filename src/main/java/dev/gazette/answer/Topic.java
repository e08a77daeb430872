package dev.gazette.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a question is about: its words without those that ask. */
final class Topic {
    private static final Pattern MARK = Pattern.compile("[?？!！。\\s]+$");
    private static final String MEASURE =
            "(?:平方米|平方公里|公里|亿元|万元|万亩|块钱|人次|分钟|小时|周岁|场(?![所地])|[个家条位所座名处件项辆台套张份次户亩吨种类年天月号岁成人米元]|钱)?";

    /** 多少, 哪几位, 是谁 … with the words that only hold them in the sentence. */
    private static final Pattern ASKING = Pattern.compile("(?:分别|具体|大概|到底|究竟)?(?:"
            + "(?:一共|总共|共)?(?:是|[还尚仍只仅]?有|为|达到?)?(?:多少|百分之几|(?<![好十])几)" + MEASURE
            + "|(?:是|有|在|由)?哪[一几两二三四五六七八九十]?" + MEASURE + "(?:些|里|(?:街道|[镇乡村区县市路]|单位|部门)$)?"
            + "|(?:是|由|有)?(?:谁|什么人|何人)|(?:是|在|从)?(?:什么时候|啥时候|何时|几时|什么时间)|(?:是|有|叫)?(?:什么|啥)(?:意思|样)?"
            + "|为什么|为何|为啥|怎么样?|怎样|如何|(?:是|有)?多[大长高久远]|是不是|有没有|能不能|是否|(?:是)?指什么)");

    private static final Pattern PARTICLE = Pattern.compile("(?:[吗呢啊呀吧哦么]|的)+$");
    /** The verb of a sum that was asked for: 共安排了多少亿元. */
    private static final Pattern SUMMED = Pattern.compile(
            "(?<=\\p{IsHan}{4})(?:一共|总共|(?<![公中])共|合计|累计)" + "(?:安排|投入|完成|新增|下达|支出|筹集|争取|建成|发放|实施|拨付|补助|办理|受理)了?$");

    private static final Pattern POLITE = Pattern.compile("^(?:请问一?下?|我?想问问?一?下?|问一下|麻烦问一?下?|听说)[,，]?");

    /** Nouns that say something of a thing and are none themselves. */
    private static final Pattern RELATIONAL =
            Pattern.compile("(?:总数|总量|总额|目标|占比|比例|比重|增速|增幅|排名|结果|情况|原因|理由|措施|时间|地点)$");

    private static final Pattern NOT_COUNTED = Pattern.compile("(?:情况|原因|理由|措施|结果)$");

    private static final Pattern PERIOD = Pattern.compile("\\d+|[年月日底末]|[上下]半年");
    private static final int SHORTEST = 4;

    private Topic() {}

    /** The words, empty when the question does nothing but ask. */
    static String of(String question) {
        String words = POLITE.matcher(withoutMark(question)).replaceFirst("");
        words = ASKING.matcher(words).replaceAll("");
        words = PARTICLE.matcher(words.replaceAll("[?？]", "，").replaceAll("[，,]+$", ""))
                .replaceFirst("");
        return SUMMED.matcher(words).replaceFirst("");
    }

    /** What the last two questions both begin with, when it is more than a period. */
    static Optional<String> common(List<String> questions) {
        if (questions.size() < 2) {
            return Optional.empty();
        }
        String last = of(questions.getLast());
        String before = of(questions.get(questions.size() - 2));
        int length = 0;
        while (length < Math.min(last.length(), before.length()) && last.charAt(length) == before.charAt(length)) {
            length++;
        }
        return Optional.of(last.substring(0, length))
                .filter(words -> PERIOD.matcher(words).replaceAll("").length() >= SHORTEST);
    }

    /** Whether it has a word that asks; a keyword query has none. */
    static boolean asks(String question) {
        return ASKING.matcher(question).find();
    }

    /** The words that ask. */
    static Matcher asking(String question) {
        return ASKING.matcher(question);
    }

    /** Whether a noun needs another that it says something of: 目标, 占比. */
    static boolean isRelational(String noun) {
        return RELATIONAL.matcher(noun).find();
    }

    /** A noun, asked for in the way of an earlier question: 限额是多少. */
    static String asked(String earlier, String noun) {
        Matcher asking = ASKING.matcher(earlier);
        if (!asking.find() || asks(noun) || NOT_COUNTED.matcher(noun).find()) {
            return noun + "？";
        }
        String words = asking.group();
        if (words.contains("多少") || words.contains("几")) {
            return noun + "是多少？";
        }
        if (words.contains("谁")) {
            return noun + "是谁？";
        }
        boolean isTime = words.contains("时") || words.contains("哪年") || words.contains("哪一年") || words.contains("哪天");
        return noun + (isTime ? "是什么时候？" : "？");
    }

    static String withoutMark(String question) {
        return MARK.matcher(question.strip()).replaceFirst("");
    }
}
