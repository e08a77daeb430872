package dev.gazette.answer;

import dev.gazette.gazette.ChineseNumerals;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many things a question asks for: 哪三个方面, 哪四项指标, 一共七个. */
final class AskedCount {
    private static final Pattern COUNT = Pattern.compile(
            "(?<![第\\d年月一二两三四五六七八九十百])([二三四五六七八九]?十[一二三四五六七八九]?|[二两三四五六七八九]|\\d{1,2})(?:大|个|项|类|种|块|处|条|步|件|份|点|方面|位|名|家|户|所|场)(?!月|工作日|多月|百分点)");

    private AskedCount() {}

    /** The number, empty when the question names none. */
    static OptionalInt of(String question) {
        Matcher matcher = COUNT.matcher(question);
        return matcher.find() ? ChineseNumerals.parse(matcher.group(1)) : OptionalInt.empty();
    }
}
