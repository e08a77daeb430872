package dev.gazette.generation;

import dev.gazette.gazette.ChineseNumerals;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every figure of a text in the form of {@code Plain}, in a form of its own: value, unit and whether it is a limit. The
 * figures of {@code dev.gazette.answer} are those that can be reckoned with; here none may be passed over.
 */
final class FigureForms {
    private static final String UNIT =
            "个百分点|百分点|平方公里|平方千米|平方米|立方米|公里|千米|公顷|公斤|千克|吨标准煤|人次|户次|件次|美元|港元|元|%|‰|人|名|户|家|个|项|件|所|座"
                    + "|处|条|辆|台|套|张|床|位|盏|根|块|次|批|起|宗|份|票|篇|部|支|只|头|株|岁|天|小时|分钟|米|亩|吨|千瓦时|千瓦|升|年|倍|种|类|场|门|间|栋|幢|届|期|条款|km2|km|m2|m3";
    private static final String NUMERAL = "零〇一二两三四五六七八九十百千";
    private static final Pattern ARABIC = Pattern.compile(
            "(-?\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d{1,8})?|\\d{1,18}(?:\\.\\d{1,8})?)([百千]?万?亿?)([余多])?(" + UNIT + ")?");
    private static final Pattern SHARE = Pattern.compile(
            "百分之([" + NUMERAL + "]{1,5}|\\d{1,3}(?:\\.\\d{1,4})?)|([一二三四五六七八九]|\\d)成(?!立|为|本|果|员|功|就|都)");
    private static final Pattern CHINESE = Pattern.compile("(第?)([" + NUMERAL + "]{1,9})(万?亿?)([余多])?(" + UNIT + ")?");
    private static final Pattern OVER = Pattern.compile("(?:(?<!不)(?:超过?|高于|多于|大于)|逾|突破|不少于|不低于|至少|不小于)(?:了|为|到)?$");
    private static final Pattern UNDER =
            Pattern.compile("(?:近|不足|(?<!不)(?:低于|少于|小于)|不超过?|不高于|不多于|至多|最多|接近)(?:了|为|到)?$");
    private static final Pattern ABOUT = Pattern.compile("(?:约|大约|大概|约为)$");
    private static final Pattern AFTER = Pattern.compile("^(?:(及?以上|余|多(?!元|样|功))|(及?以下|及?以内)|(左右|上下))");
    private static final int WORDS_BEFORE = 5;
    private static final Map<String, Integer> POWERS =
            Map.of("百", 2, "千", 3, "万", 4, "亿", 8, "百万", 6, "千万", 7, "万亿", 12, "百亿", 10, "千亿", 11);

    private FigureForms() {}

    /**
     * A figure in a text.
     *
     * @param value without 万 and 亿, so that 5万 is 50000
     * @param unit one name for each unit, empty when none is known
     * @param limit {@code >}, {@code <} or {@code ~}, empty for an exact figure
     */
    record Form(BigDecimal value, String unit, String limit, boolean ordinal, int end) {
        String key() {
            return (ordinal ? "#" : "") + amount() + "|" + unit + "|" + limit;
        }

        String amount() {
            return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        }
    }

    /** The figure that begins at a place. */
    static Optional<Form> at(String plain, int begin) {
        char first = plain.charAt(begin);
        boolean digit = first >= '0' && first <= '9';
        if (!digit && first != '百' && first != '第' && NUMERAL.indexOf(first) < 0) {
            return Optional.empty();
        }
        Matcher share = SHARE.matcher(plain).region(begin, plain.length());
        if (share.lookingAt()) {
            return share(plain, begin, share);
        }
        if (digit) {
            Matcher arabic = ARABIC.matcher(plain).region(begin, plain.length());
            return arabic.lookingAt() ? Optional.of(arabic(plain, begin, arabic)) : Optional.empty();
        }
        Matcher chinese = CHINESE.matcher(plain).region(begin, plain.length());
        return chinese.lookingAt() ? chinese(plain, begin, chinese) : Optional.empty();
    }

    private static Optional<Form> share(String plain, int begin, Matcher match) {
        boolean tenths = match.group(2) != null;
        return number(tenths ? match.group(2) : match.group(1))
                .map(value -> tenths ? value.multiply(BigDecimal.TEN) : value)
                .map(value -> form(plain, begin, value, "%", match.end()));
    }

    private static Form arabic(String plain, int begin, Matcher match) {
        BigDecimal number = new BigDecimal(match.group(1).replace(",", ""));
        boolean ordinal = begin > 0 && plain.charAt(begin - 1) == '第';
        return scaled(plain, begin, number, match, 2, ordinal);
    }

    /** Without a unit or 第 a Chinese numeral is a word like others: 一致, 统一, 三农. */
    private static Optional<Form> chinese(String plain, int begin, Matcher match) {
        boolean ordinal = !match.group(1).isEmpty();
        boolean counted = match.group(5) != null
                || !match.group(3).isEmpty()
                || match.group(2).length() > 2;
        if (!ordinal && !counted) {
            return Optional.empty();
        }
        return number(match.group(2)).map(value -> scaled(plain, begin, value, match, 3, ordinal));
    }

    private static Form scaled(String plain, int begin, BigDecimal number, Matcher match, int group, boolean ordinal) {
        BigDecimal value = number.scaleByPowerOfTen(POWERS.getOrDefault(match.group(group), 0));
        String unit = match.group(group + 2) == null ? "" : unit(match.group(group + 2));
        boolean session = "届".equals(unit) || ("次".equals(unit) && plain.startsWith("会议", match.end()));
        Form form = form(plain, begin, value, unit, match.end());
        String limit = match.group(group + 1) == null ? form.limit() : ">";
        return new Form(value, unit, limit, ordinal && !session, form.end());
    }

    private static Form form(String plain, int begin, BigDecimal value, String unit, int end) {
        String before = plain.substring(Math.max(0, begin - WORDS_BEFORE), begin);
        Matcher after = AFTER.matcher(plain).region(end, plain.length());
        boolean limited = after.lookingAt();
        int ends = limited ? after.end() : end;
        String limit = "";
        if (UNDER.matcher(before).find() || (limited && after.group(2) != null)) {
            limit = "<";
        }
        if (OVER.matcher(before).find() || (limited && after.group(1) != null)) {
            limit = ">";
        }
        if (ABOUT.matcher(before).find() || (limited && after.group(3) != null)) {
            limit = "~";
        }
        return new Form(value, unit, limit, false, ends);
    }

    private static Optional<BigDecimal> number(String digits) {
        if (digits.matches("[\\d.]+")) {
            return Optional.of(new BigDecimal(digits));
        }
        OptionalInt value = ChineseNumerals.parse(digits);
        return value.isPresent() ? Optional.of(BigDecimal.valueOf(value.getAsInt())) : Optional.empty();
    }

    private static String unit(String printed) {
        return switch (printed) {
            case "千米", "km" -> "公里";
            case "平方千米", "km2" -> "平方公里";
            case "m2" -> "平方米";
            case "m3" -> "立方米";
            case "千克" -> "公斤";
            case "名", "位" -> "人";
            case "百分点" -> "个百分点";
            default -> printed;
        };
    }
}
