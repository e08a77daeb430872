package dev.gazette.gazette;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units as they are printed: after a figure, in brackets after a label, in a line 单位：…. */
final class CellUnits {
    private static final int LONGEST_LINE = 60;
    private static final String SCALE = "[十百千万亿]{0,3}";
    // longer words first: 平方公里 before 公里, 人次 before 人
    private static final String BASE = "(?:美元|欧元|港元|日元|元|个百分点|百分点|%|％|‰|人次|人|户|家|个|项|件|所|座|处|条|辆|台|套|张|名|位"
            + "|床|次|批|起|宗|份|票|篇|部|支|只|头|棵|株|岁|年|天|日|小时|分钟|分|平方公里|平方千米|平方米|公顷|亩|立方米"
            + "|公里|千米|厘米|毫米|微米|米|吨标准煤|吨|千克|公斤|毫克|微克|克|毫升|升|千瓦时|千瓦|兆瓦|摄氏度|分贝|㎡|km²|m²|m³|km|kg|t)";
    private static final String UNIT =
            "(?:" + SCALE + BASE + "(?:[/／]" + SCALE + BASE + "(?:[·•]" + BASE + ")?)?|[万亿])";

    private static final Pattern FIGURE = Pattern.compile("(?<![A-Za-z\\d.{_])[-−+]?\\d{1,18}(?:[,，]\\d{3}){0,6}"
            + "(?:\\.\\d{1,12})?\\s{0,4}(?:余|多)?(?<unit>" + UNIT + ")?");
    private static final Pattern IN_BRACKETS =
            Pattern.compile("[(（]\\s?(?:单位\\s?[:：]?\\s?)?(" + UNIT + ")\\s?[)）]|[,，:：]\\s?(" + UNIT + ")$");
    private static final Pattern LINE = Pattern.compile("单位\\s?[:：]\\s?([^\\s)）;；。]{1,16})");
    private static final Pattern WHOLE_UNIT = Pattern.compile(UNIT);
    private static final Pattern SHARE = Pattern.compile("率|比重|占比|比例|增长|增速|增幅|增减|降幅|[%％]");
    private static final Pattern ENDS_IN_UNIT = Pattern.compile("(?![%％‰])" + BASE + "$");
    private static final Pattern BEGINS_WITH_UNIT = Pattern.compile("^\\s?" + SCALE + BASE + "(?!\\p{IsHan})");

    private CellUnits() {}

    /** The unit that follows the first figure at once; empty when the figure has none. */
    static Optional<String> ofFirstFigure(String cell) {
        Matcher figure = FIGURE.matcher(Periods.without(cell));
        return figure.find() ? Optional.ofNullable(figure.group("unit")) : Optional.empty();
    }

    /** The first unit that follows any figure. */
    static Optional<String> ofAnyFigure(String cell) {
        return FIGURE.matcher(Periods.without(cell))
                .results()
                .flatMap(found -> Optional.ofNullable(found.group("unit")).stream())
                .findFirst();
    }

    /** The number of the first figure, without separators; what two tables about the same thing are compared by. */
    static Optional<String> firstNumber(String cell) {
        Matcher figure = FIGURE.matcher(cell.length() > CellText.LONG ? "" : Periods.without(cell));
        if (!figure.find()) {
            return Optional.empty();
        }
        String unit = Optional.ofNullable(figure.group("unit")).orElse("");
        String number = figure.group().substring(0, figure.group().length() - unit.length());
        return Optional.of(number.replaceAll("[^-\\d.]", ""));
    }

    /** The unit in brackets after a label, or after its last comma or colon. */
    static Optional<String> ofLabel(String label) {
        Matcher matcher = IN_BRACKETS.matcher(label);
        String unit = "";
        while (matcher.find()) {
            unit = Optional.ofNullable(matcher.group(1)).orElseGet(() -> matcher.group(2));
        }
        return unit.isEmpty() ? ofLine(label) : Optional.of(unit);
    }

    /** What a line says after 单位：, which may be several units, such as 万元、%. */
    static Optional<String> ofLine(String line) {
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        Matcher matcher = LINE.matcher(line.replace('\t', ' '));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Of the units of a line the one for this column: % for shares and rates, else the first. */
    static String choose(String units, String columnLabel) {
        String[] each = units.split("[、，,]|[/／](?=[%％])", -1);
        boolean share = isShare(columnLabel);
        for (String unit : each) {
            if (unit.matches("[%％‰]") == share) {
                return unit.strip();
            }
        }
        return share ? "" : each[0].strip();
    }

    /** Whether a column holds shares or rates, which do not take the unit of their row. */
    static boolean isShare(String columnLabel) {
        return SHARE.matcher(columnLabel).find();
    }

    static boolean isUnit(String text) {
        return WHOLE_UNIT.matcher(text).matches();
    }

    /** The label without its unit in brackets: the name that two tables may share. */
    static String withoutUnit(String label) {
        return IN_BRACKETS.matcher(label).replaceAll("");
    }

    /** Whether the stroke at this place belongs to a unit such as 公里/平方公里. */
    static boolean isStrokeOfUnit(String text, int at) {
        String before = text.substring(Math.max(0, at - 6), at);
        String after = text.substring(at + 1, Math.min(text.length(), at + 8));
        return ENDS_IN_UNIT.matcher(before).find()
                && BEGINS_WITH_UNIT.matcher(after).find();
    }
}
