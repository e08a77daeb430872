package dev.gazette.answer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a matter the parts of a report are about. Reports are built alike: what was done, what is wrong, what comes next,
 * what is proposed; and people ask for these parts in many words.
 */
enum Aspect {
    PROBLEMS(
            "问题|毛病|短板|困难(?!群众|家庭|职工|学生|户)|难题|难点|难处|老大难|不足|薄弱|差距|漏洞|瓶颈|痛点|堵点|违规|违法|弊端|缺陷|卡在|欠缺|隐患",
            "问题|困难|短板|不足|难点|难题|薄弱|差距|瓶颈|挑战|违规|隐患|漏洞"),
    PLANS(
            "下一步|下一阶段|下阶段|下半年|往后|今后|接下来|将来|未来|打算|准备(?!金)|计划(?!生育)|部署|安排|任务|思路|重点工作",
            "下一步|下一阶段|下阶段|下半年|今后|接下来|打算|计划|安排|(?<!完成|落实|担当|聚焦)任务(?!完成|落实)|思路|[将要](?:重点|着力|继续|进一步|抓好|做好|从)|做好以下|重点(?:抓|做|工作)"),
    ADVICE("建议|意见(?!箱)|要求|对策|希望", "建议|意见|要求|对策"),
    MEASURES(
            "做法|措施|举措|办法|功夫|渠道|采取|经验|成效|成绩|亮点|(?:做|开展|抓|干)了?哪(?:些|几)[项个件]?(?:工作|事)",
            "做法|措施|举措|工作|采取|经验|成效|开展|推进|主要情况|行动"),
    REASONS("原因|为什么|为何|起因|怎么会", "原因|因素|主要是");

    private static final Pattern TO_COME = Pattern.compile("下一步|下一?阶段|往后|今后|接下来|将来|未来|打算");

    /** Leads to what is to come, and not to tasks that may be done: 重点任务推进情况. */
    private static final Pattern AHEAD =
            Pattern.compile("下一?步|下一?阶段|下半年|明年|今后|接下来|打算|计划(?!执行|完成|落实)|思路|[将要](?:重点|着力|继续|进一步|抓好|做好|从)|做好以下");

    /** 用哪些制度解决问题 asks for 制度, and not for what is wrong. */
    private static final Pattern ASKED_NOUN = Pattern.compile("(?:哪些|哪[一几两二三四五六七八九十]|(?<!为)什么)([\\p{IsHan}“”\"]{2,4})");

    private static final Pattern OF_ANYTHING = Pattern.compile("[大个项条点件种类]|方面|地方|内容|环节|领域|部分|样|[处块]|是|在|有|等");

    private final Pattern asked;
    private final Pattern printed;

    Aspect(String asked, String printed) {
        this.asked = Pattern.compile(asked);
        this.printed = Pattern.compile(printed);
    }

    /** The one that a question asks for; of several that are named the last: 就这些问题提了什么建议. What is to come are plans. */
    static Optional<Aspect> askedBy(String question) {
        if (TO_COME.matcher(question).find()) {
            return Optional.of(PLANS);
        }
        Matcher noun = ASKED_NOUN.matcher(question);
        if (!noun.find()) {
            return lastIn(question);
        }
        Optional<Aspect> asked = lastIn(noun.group(1));
        return asked.isPresent() || !OF_ANYTHING.matcher(noun.group(1)).lookingAt() ? asked : lastIn(question);
    }

    private static Optional<Aspect> lastIn(String words) {
        return Arrays.stream(values())
                .filter(aspect -> aspect.placeIn(words) >= 0)
                .max(Comparator.comparingInt(aspect -> aspect.placeIn(words)));
    }

    private int placeIn(String words) {
        return asked.matcher(words).results().mapToInt(MatchResult::start).max().orElse(-1);
    }

    /** Whether a word only names an aspect, and not what the question is about. */
    static boolean isNamedBy(String word) {
        return Arrays.stream(values())
                .anyMatch(aspect -> aspect.asked.matcher(word).find());
    }

    boolean isOf(String lead) {
        return printed.matcher(lead).find();
    }

    /** Whether words that lead to a list, in the form of {@link Plain}, say that its entries are what a question asks for. */
    static boolean isAskedOf(String question, String lead) {
        return askedBy(question).filter(aspect -> aspect.isOf(lead)).isPresent()
                && (!TO_COME.matcher(question).find() || AHEAD.matcher(lead).find());
    }
}
