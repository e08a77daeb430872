package dev.gazette.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question that asks for nothing but the meaning, the full name or the parts of a term. Whoever asks more about it, such
 * as when it began or what it cost, asks no such question.
 */
final class DefinitionQuestion {
    private static final Pattern QUOTED = Pattern.compile("[“\"「『]([^“”\"「」『』]{1,20})[”\"」』]");
    private static final Pattern LETTERS = Pattern.compile("(?<![a-z\\d])[a-z][a-z\\d+-]{1,11}(?![a-z\\d])");
    private static final Pattern BARE = Pattern.compile(
            "^(?:请问)?(?:什么是|啥是|什么叫|啥叫|何谓|何为)([\\p{IsHan}\\d]{2,12})[?？]?$"
                    + "|^(?:请问)?([\\p{IsHan}\\d]{2,12}?)(?:到底|究竟|具体|又)?(?:是(?:什么|啥)意思|是指(?:什么|啥)|指的是(?:什么|啥)|指(?:什么|啥))[呢呀啊]?[?？]?$");
    private static final Pattern CUE = Pattern.compile(
            "意思|指(?![标数导挥定])|什么是|啥是|[叫是](?:什么|啥)(?!时|年|单位|部门|人|地|原因)|(?:什么|啥)叫|何谓|何为|代表(?=什么|啥|哪)|全称|缩写|名是|名称是|[是即]哪[二两三四五六七八九十几\\d]|[一二三四五六七八九十]{2,3}是哪(?!一?[年月天日])|(?:是|即|指|包括|包含)[哪几][项步样种类方]");
    private static final Pattern ASKING = Pattern.compile("请问|报告|公报|文件|材料|原文|名称|名字|正式|完整|全称|缩写|简称|这个词|一词|字母|意思|含义|概念|东西"
            + "|什么|分别|具体|到底|究竟|所说|常说|说到|提到|提出|拆开|代表|包括|包含|统筹|解释|方面|内容"
            + "|[啥哪几是指的叫谓何为又都说讲里中上把那这个项步样种条类字名呢呀啊吗了]|[一二两三四五六七八九十\\d]|[\\p{Punct}？。，、：；！“”（）《》「」『』]");
    private static final Pattern ASKS_MORE =
            Pattern.compile("多少|几[个名家项人次]|时候|何时|哪一?[年天月]|谁|负责|电话|号码|目标|效果|现状|业主|部门|单位|原因|好处|作用|影响|进展");
    private static final int LARGEST_REST = 2;

    private DefinitionQuestion() {}

    /** The term that a question in the form of {@link Plain} asks the meaning of. */
    static Optional<String> termOf(String question) {
        Matcher bare = BARE.matcher(question);
        if (bare.find()) {
            return Optional.ofNullable(bare.group(1)).or(() -> Optional.ofNullable(bare.group(2)));
        }
        if (!CUE.matcher(question).find()) {
            return Optional.empty();
        }
        List<String> terms = all(QUOTED, question, 1);
        if (terms.isEmpty()) {
            terms = all(LETTERS, question, 0);
        }
        return terms.size() == 1 && asksNothingElse(question, terms.getFirst())
                ? Optional.of(terms.getFirst())
                : Optional.empty();
    }

    private static boolean asksNothingElse(String question, String term) {
        String rest = question.replace(term, "");
        return !ASKS_MORE.matcher(rest).find()
                && ASKING.matcher(rest).replaceAll("").length() <= LARGEST_REST;
    }

    private static List<String> all(Pattern pattern, String text, int group) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(group))
                .distinct()
                .toList();
    }
}
