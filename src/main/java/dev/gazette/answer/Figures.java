package dev.gazette.answer;

import dev.gazette.gazette.ChineseNumerals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the figures of a text in the form of {@link Plain}: 79344元, 1.2亿元, 三成, 百分之五, 十二家, 全市第七. Dates, clock
 * times, numbers of articles and rounded figures (50余家) are none: nothing is reckoned with them.
 */
final class Figures {
    private static final String UNIT = "个百分点|百分点|平方公里|平方米|立方米|公里|千米|公顷|公斤|千克|吨标准煤|人次|美元|港元|元|%|人|名|户|家|个|项|件|所|座"
            + "|处|条|辆|台|套|张|床|位|盏|根|块|次|批|起|宗|份|票|篇|部|支|只|头|株|岁|天|小时|分钟|分|米|亩|吨|千瓦时|千瓦|升|年|倍|月|种|类|场|门|间|栋";
    private static final Pattern ARABIC =
            Pattern.compile("(?<![\\d.:a-z第~—-])(-?\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d{1,8})?"
                    + "|-?\\d{1,15}(?:\\.\\d{1,8})?)(?![\\d:.~—-])([百千]?万?亿?)((?:" + UNIT
                    + ")?(?:/[\\p{IsHan}]{1,4}){0,2})");
    private static final Pattern CHINESE = Pattern.compile(
            "(?<![第零一二两三四五六七八九十百千])([零一二两三四五六七八九十百千]{1,9})" + "(人次|个|家|条|项|次|名|人|所|座|处|种|类|位|户|件|场|张|辆|台|套|间|栋)(?!分之)");
    private static final Pattern SHARE = Pattern.compile(
            "百分之([零一二三四五六七八九十]{1,3}|\\d{1,3}(?:\\.\\d{1,4})?)|(?<![\\d.])([一二三四五六七八九]|\\d)成(?!立|为|本|果|员|功)");
    private static final Pattern RANKED = Pattern.compile(
            "(?:全国|全省|全市|全区|全县|各区)?第([一二三四五六七八九十]{1,3}|\\d{1,3})(?:名|位)?(?![\\d\\p{IsHan}]{0,3}(?:次|届|条|章|款|项|批|个|期|页|号|季|轮|人民))");
    private static final Pattern NO_FIGURE =
            Pattern.compile("(?:19|20)\\d{2}年?|\\d{1,2}月|\\d{1,15}[余多].*|一[个次项种类条家件批]");
    private static final Map<String, String> SAME_UNIT =
            Map.of("名", "人", "位", "人", "个百分点", "%", "百分点", "%", "千米", "公里", "千克", "公斤");

    private Figures() {}

    /** A figure and where it stands. */
    record Placed(Figure figure, int begin, int end) {}

    /** All quantities in order, ranks not among them. */
    static List<Placed> in(String plain) {
        List<Placed> found = new ArrayList<>();
        add(SHARE, plain, found, Figures::share);
        add(ARABIC, plain, found, Figures::arabic);
        add(CHINESE, plain, found, Figures::chinese);
        found.removeIf(placed -> isRounded(placed, plain)
                || NO_FIGURE.matcher(placed.figure().printed()).matches()
                || isInYear(placed, plain));
        found.sort(Comparator.comparingInt(Placed::begin));
        return found;
    }

    /** All ranks in order. */
    static List<Placed> ranksIn(String plain) {
        List<Placed> found = new ArrayList<>();
        add(RANKED, plain, found, Figures::rank);
        return found;
    }

    /** The figure or rank that the text as a whole is. */
    static Optional<Figure> whole(String text) {
        String plain = Plain.of(text);
        return Stream.concat(in(plain).stream(), ranksIn(plain).stream())
                .map(Placed::figure)
                .filter(figure -> figure.printed().equals(plain))
                .findFirst();
    }

    /** Whether a quote prints this figure: as a whole and not as a part of a longer number; cells are read one by one. */
    static boolean standsIn(String quote, Figure figure) {
        return quote.lines()
                .flatMap(line -> Arrays.stream(line.split("\t", -1)))
                .map(Plain::of)
                .flatMap(plain -> Stream.concat(in(plain).stream(), ranksIn(plain).stream()))
                .anyMatch(placed -> placed.figure().printed().equals(figure.printed()));
    }

    private interface Reading {
        Optional<Figure> of(MatchResult match);
    }

    private static void add(Pattern pattern, String plain, List<Placed> found, Reading reading) {
        pattern.matcher(plain).results().forEach(match -> {
            boolean free =
                    found.stream().noneMatch(other -> other.begin() < match.end() && match.start() < other.end());
            if (free) {
                reading.of(match).ifPresent(figure -> found.add(new Placed(figure, match.start(), match.end())));
            }
        });
    }

    private static Optional<Figure> arabic(MatchResult match) {
        BigDecimal scale = scale(match.group(2));
        BigDecimal value = new BigDecimal(match.group(1).replace(",", "")).multiply(scale);
        return Optional.of(new Figure(match.group(), value, unit(match.group(3)), scale));
    }

    private static Optional<Figure> chinese(MatchResult match) {
        return number(match.group(1))
                .map(value -> new Figure(match.group(), value, unit(match.group(2)), BigDecimal.ONE));
    }

    private static Optional<Figure> share(MatchResult match) {
        boolean tenths = match.group(2) != null;
        return number(tenths ? match.group(2) : match.group(1))
                .map(value -> tenths ? value.multiply(BigDecimal.TEN) : value)
                .map(value -> new Figure(match.group(), value, "%", BigDecimal.ONE));
    }

    private static Optional<Figure> rank(MatchResult match) {
        return number(match.group(1)).map(value -> new Figure(match.group(), value, Figure.RANK, BigDecimal.ONE));
    }

    private static Optional<BigDecimal> number(String digits) {
        if (digits.matches("[\\d.]+")) {
            return Optional.of(new BigDecimal(digits));
        }
        OptionalInt value = ChineseNumerals.parse(digits);
        return value.isPresent() ? Optional.of(new BigDecimal(value.getAsInt())) : Optional.empty();
    }

    private static BigDecimal scale(String words) {
        int zeros = words.chars()
                .map(word -> switch (word) {
                    case '百' -> 2;
                    case '千' -> 3;
                    case '万' -> 4;
                    default -> 8;
                })
                .sum();
        return BigDecimal.ONE.scaleByPowerOfTen(zeros);
    }

    private static String unit(String printed) {
        return SAME_UNIT.getOrDefault(printed, printed);
    }

    private static boolean isRounded(Placed placed, String plain) {
        return (placed.end() < plain.length() && "余多".indexOf(plain.charAt(placed.end())) >= 0)
                || (placed.begin() > 0 && "近约超".indexOf(plain.charAt(placed.begin() - 1)) >= 0);
    }

    /** 9月27日 and 3号 are days. */
    private static boolean isInYear(Placed placed, String plain) {
        return placed.figure().unit().isEmpty()
                && placed.end() < plain.length()
                && "日号时届至".indexOf(plain.charAt(placed.end())) >= 0;
    }
}
