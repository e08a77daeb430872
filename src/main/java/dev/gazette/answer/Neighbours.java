package dev.gazette.answer;

import dev.gazette.gazette.ChineseNumerals;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The session or year before or after the one of an earlier question: 下一次会议, 上一年. */
final class Neighbours {
    private static final Pattern ASKED =
            Pattern.compile("^(?:再|那)?(?:往)?(上|前|下|后)(?:推)?一?(?:个)?([次届年])(?:度|会议)?$|^(次年|第二年|转年)$");
    private static final Pattern SESSION = Pattern.compile("第?([一二三四五六七八九十百\\d]{1,5})次(?:常委会)?会议");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年");
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    private Neighbours() {}

    /** Whether the words are nothing but a neighbour. */
    static boolean isOne(String words) {
        return ASKED.matcher(words).matches();
    }

    /** The earlier question about the neighbour; empty when the words name none. */
    static Optional<String> replaced(String earlier, String words) {
        Matcher asked = ASKED.matcher(words);
        if (!asked.matches()) {
            return Optional.empty();
        }
        int step = asked.group(1) != null && "上前".contains(asked.group(1)) ? -1 : 1;
        boolean isYear = asked.group(2) == null || asked.group(2).equals("年");
        Matcher found = (isYear ? YEAR : SESSION).matcher(earlier);
        if (!found.find()) {
            return Optional.empty();
        }
        return ChineseNumerals.parse(found.group(1)).stream()
                .mapToObj(number -> earlier.substring(0, found.start(1))
                        + like(found.group(1), number + step)
                        + earlier.substring(found.end(1)))
                .findFirst();
    }

    /** The number as the earlier question writes its own. */
    private static String like(String written, int number) {
        boolean isChinese = !Character.isDigit(written.charAt(0));
        return isChinese && number > 0 && number < HUNDRED ? chinese(number) : String.valueOf(number);
    }

    private static String chinese(int number) {
        int tens = number / TEN;
        String first = tens == 0 ? "" : (tens == 1 ? "" : DIGITS.substring(tens, tens + 1)) + "十";
        int ones = number % TEN;
        return first + (ones == 0 ? "" : DIGITS.substring(ones, ones + 1));
    }
}
