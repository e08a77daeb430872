package dev.gazette.answer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The unit of the figures that a question about sources asks for, also where no measure word follows its 多少: 人数, 使用率, 保洁费. */
final class DisputedUnit {
    private static final Pattern COUNTED = Pattern.compile("([人户家条座处件所台辆张])员?数");
    private static final Pattern SHARE = Pattern.compile("率|比例|比重|百分|增幅|增速|占比|份额|几成|%");
    private static final Pattern MONEY = Pattern.compile("工资|[费钱元]|金额|资金|资产|收入|投资|补贴");

    private DisputedUnit() {}

    static boolean suits(Question question, MeasuredFigure figure) {
        boolean share = figure.unit().equals("%") || figure.unit().equals("百分点");
        if (!question.units().isEmpty()) {
            return question.units().contains(figure.unit())
                    || question.units().stream().anyMatch(figure.printed()::endsWith);
        }
        Matcher counted = COUNTED.matcher(question.text());
        if (counted.find()) {
            return figure.unit().equals(counted.group(1));
        }
        if (share || SHARE.matcher(question.text()).find()) {
            return share && SHARE.matcher(question.text()).find();
        }
        return !MONEY.matcher(question.text()).find() || figure.unit().equals("元");
    }
}
