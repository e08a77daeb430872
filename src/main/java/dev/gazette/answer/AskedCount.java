package dev.gazette.answer;

import dev.gazette.gazette.ChineseNumerals;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many things a question asks for: 哪三个方面, 哪四项指标, 一共七个. */
final class AskedCount {
    private static final Pattern COUNT = Pattern.compile(
            "(?<![第\\d年月一二两三四五六七八九十百])([二三四五六七八九]?十[一二三四五六七八九]?|[二两三四五六七八九]|\\d{1,2})(?:大|个|项|类|种|块|处|条|步|件|份|点|方面|位|名|家|户|所|场)(?!月|工作日|多月|百分点)");

    /** 三家企业查出哪些毛病 counts the companies and not what is asked for. */
    private static final Pattern OTHER_ASKED = Pattern.compile("(?:哪些|哪几|什么(?!时候|叫))\\p{IsHan}{2}");

    private static final Pattern OPENS = Pattern.compile("哪(?=[二两三四五六七八九十\\d])");

    private AskedCount() {}

    /** The number of what is asked for: it stands behind 哪, or nothing else is asked for. */
    static OptionalInt ofAsked(String question) {
        Matcher opens = OPENS.matcher(question);
        if (opens.find()) {
            return of(question.substring(opens.end()));
        }
        return OTHER_ASKED.matcher(question).find() ? OptionalInt.empty() : of(question);
    }

    /** The number, empty when the question names none. */
    static OptionalInt of(String question) {
        Matcher matcher = COUNT.matcher(question);
        return matcher.find() ? ChineseNumerals.parse(matcher.group(1)) : OptionalInt.empty();
    }
}
