package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two things that a question joins before it says how they are compared: 甲跟那些乙比，一个月差多少; 甲的和乙的哪个长. Their names may
 * have 的 in them, which other questions end a name with.
 *
 * @param head what stands before both
 * @param tail what is asked of both
 */
record JoinedAlternatives(String head, String one, String other, String tail) {
    private static final Pattern AGAINST_EACH_OTHER =
            Pattern.compile("^(?<head>.*?[,:：]|)(?<a>[^,]{2,20}?)(?:和|与|跟|同)(?<b>[^,]{2,24}?)"
                    + "(?:相比较|相比|比较|比起来|相?对比|之间相?比|(?<![占同环])比)(?:,|(?=差|相差|哪|谁))(?<tail>.*)$");
    private static final Pattern OF_BOTH = Pattern.compile(
            "^(?<head>.*?[,:：]|)(?<a>[^,的]{2,14})的(?:和|与|跟)(?<b>[^,的]{2,14})的(?<tail>(?:哪|谁|相差|差|一共|合计).*)$");
    private static final Pattern ASKS =
            Pattern.compile("相?差|缺口|哪|谁|[多少高低大小长短快慢贵]出?了?(?:多少|几|百分之几)|[增减升降涨提跌缩]\\p{IsHan}{0,2}(?:多少|几|百分之几)");

    JoinedAlternatives {
        requireNonNull(head, "head is null");
        requireNonNull(one, "one is null");
        requireNonNull(other, "other is null");
        requireNonNull(tail, "tail is null");
    }

    static Optional<JoinedAlternatives> in(String text) {
        Matcher against = AGAINST_EACH_OTHER.matcher(text);
        if (against.matches() && ASKS.matcher(against.group("tail")).find()) {
            return Optional.of(of(against, ","));
        }
        Matcher both = OF_BOTH.matcher(text);
        return both.matches() ? Optional.of(of(both, "的")) : Optional.empty();
    }

    private static JoinedAlternatives of(Matcher found, String link) {
        return new JoinedAlternatives(
                found.group("head"), found.group("a"), found.group("b"), link + found.group("tail"));
    }
}
