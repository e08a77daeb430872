package dev.gazette.retrieval;

import dev.gazette.gazette.ChineseNumerals;
import java.util.regex.Pattern;

/** Writes the years of a query as gazettes print them: 21年的 and 二零二一年 as 2021年. Spans of years stay. */
final class SpokenYears {
    private static final int CENTURY = 2000;
    private static final int LATEST_SHORT_YEAR = 49;

    private static final Pattern IN_CHINESE = Pattern.compile("二[〇零][〇零一二三四五六七八九]{2}(?=年)");

    /** 近21年, 满18年, 15年来, 20年的时间 are spans. What may follow a year is listed, for more may follow a span. */
    private static final Pattern SHORT =
            Pattern.compile("(?<![\\d.,/近过满超第前后了约共每达龄来-])(\\d{2})年(?=的(?!时间|历史|经验|工龄)|底|末|初|度|[上下]半年|全年"
                    + "|\\d{1,2}月|[一二三四五六七八九十]{1,2}月|[到至和跟与比呢,、?]|$)");

    private SpokenYears() {}

    static String written(String text) {
        String arabic = IN_CHINESE
                .matcher(text)
                .replaceAll(year ->
                        String.valueOf(ChineseNumerals.parse(year.group()).orElseThrow()));
        return SHORT.matcher(arabic).replaceAll(year -> {
            int value = Integer.parseInt(year.group(1));
            return value <= LATEST_SHORT_YEAR ? CENTURY + value + "年" : year.group();
        });
    }
}
