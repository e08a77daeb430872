package dev.gazette.answer;

import dev.gazette.answer.ComparisonQuestion.Alternative;
import dev.gazette.answer.ComparisonQuestion.Ask;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises questions that compare or reckon and takes them apart. A pure function of the words; what it does not
 * understand wholly it leaves alone.
 */
final class ComparisonReader {
    private static final int LONGEST = 160;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    private static final Pattern SUM =
            Pattern.compile("合计|加起来|加在一起|加总|(?:一共|总共|共)(?![^,]{0,6}[增涨减降升])[^,]{0,6}(?:多少|几)|之和");
    private static final Pattern SHARE = Pattern.compile("百分之(?:几|多少)|(?:增|涨|降|跌)幅|增长率|几成");
    private static final Pattern RANK = Pattern.compile("名次|排名|位次|排第几");
    private static final Pattern DIRECTION =
            Pattern.compile("(?:是|有没有|是否)?(?:变|增|升|涨|上升|提高|增加|变多|多)了?(?:还是|没有?)(?:变|减|降|跌|下降|降低|减少|变少|少)了?"
                    + "|变化|有没有(?:增|涨|升|减|降|变)|是否(?:增|涨|升|减|降|变)");
    private static final Pattern HOW_MUCH = Pattern.compile("多少|几(?!乎)|多大");
    private static final Pattern FROM_TO =
            Pattern.compile("[从由](?:多少|几)\\p{IsHan}{0,3}[到至](?:多少|几)|前后[^，,]{0,6}(?:分别|各|多少|几|变化|对比|相比)");
    private static final Pattern SINCE = Pattern.compile(
            "(?:比|较|与|和|跟|同)(?:上一?|去|前一?)年(?:度|末|底)?(?:的?同期)?(?:相比)?|(?:比|较|与|和|跟)?(?:上一?|去|前一?)年同期|同比|环比|比年初|较年初|与年初相比");
    private static final Pattern SHORT_OF = Pattern.compile("缺口|差额|够不够|够用吗|超支|超出多少|超过多少");

    /** 哪个长，长出多少: how far they are apart says which is more, too. */
    private static final Pattern BY_HOW_MUCH =
            Pattern.compile("[,?、](?:[^,]{0,6}(?:相差|差)|[^,]{0,4}[多少高低大小长短贵]出?来?)(?:多少|几)");

    private ComparisonReader() {}

    static Optional<ComparisonQuestion> read(String question) {
        String text = question.replaceFirst("^请问,?", "").replaceFirst("[?。!,吗呢啊呀吧嘛]+$", "");
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        boolean single = HOW_MUCH.matcher(text).results().count() < 2;
        List<Alternative> periods = single ? PeriodAlternatives.of(text) : List.of();
        boolean before = SINCE.matcher(text).find();
        List<Alternative> named = periods.isEmpty() && single && !before ? NamedAlternatives.of(text) : List.of();
        List<Alternative> alternatives = periods.isEmpty() ? named : periods;
        Optional<PrintedComparison> printed = printed(text, periods);
        return alternatives.isEmpty() && printed.isEmpty()
                ? Optional.empty()
                : Optional.of(new ComparisonQuestion(
                        ask(text, !periods.isEmpty()), NamedAlternatives.property(text), alternatives, printed));
    }

    private static Ask ask(String text, boolean inTime) {
        if (SUM.matcher(text).find()) {
            return Ask.SUM;
        }
        boolean howMuch = HOW_MUCH.matcher(text).find() || SHARE.matcher(text).find();
        if (!inTime) {
            boolean byHowMuch = howMuch && (BY_HOW_MUCH.matcher(text).find() || !NamedAlternatives.choosesOne(text));
            return byHowMuch ? Ask.GAP : Ask.WHICH;
        }
        if (NamedAlternatives.choosesOne(text)) {
            return Ask.WHICH;
        }
        if (SHARE.matcher(text).find() && !RANK.matcher(text).find()) {
            return Ask.GROWTH;
        }
        return howMuch && !DIRECTION.matcher(text).find() ? Ask.CHANGE : Ask.TREND;
    }

    private static Optional<PrintedComparison> printed(String text, List<Alternative> periods) {
        String plain = ComparisonRest.statement(text);
        if (SHORT_OF.matcher(text).find()) {
            return Optional.of(new PrintedComparison(PrintedComparison.Kind.GAP, plain, List.of()));
        }
        if (SINCE.matcher(text).find() && HOW_MUCH.matcher(text).find() && !text.contains("分别")) {
            return Optional.of(new PrintedComparison(PrintedComparison.Kind.SINCE_BEFORE, plain, List.of()));
        }
        Matcher fromTo = FROM_TO.matcher(text);
        if (fromTo.find()) {
            return Optional.of(new PrintedComparison(PrintedComparison.Kind.FROM_TO, plain, List.of()));
        }
        boolean change = !periods.isEmpty()
                && !NamedAlternatives.choosesOne(text)
                && !SUM.matcher(text).find();
        return change
                ? Optional.of(new PrintedComparison(PrintedComparison.Kind.FROM_TO, plain, years(text)))
                : Optional.empty();
    }

    private static List<String> years(String text) {
        return YEAR.matcher(text).results().map(MatchResult::group).distinct().toList();
    }
}
