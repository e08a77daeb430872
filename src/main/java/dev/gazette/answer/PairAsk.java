package dev.gazette.answer;

import dev.gazette.answer.ComparisonQuestion.Ask;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a question wants to know of two figures, told from its asking words alone. */
final class PairAsk {
    private static final Pattern RATIO = Pattern.compile("(?<![增多加长了])(?:几|多少)倍|[两二]倍");
    private static final Pattern GAP = Pattern.compile("相差|差(?:了|出|着)?(?:多少|几|距|额|多大)"
            + "|(?<![减提降扩缩增拉延至全总身海周里最])[多少高低长短大小快慢贵]出?来?了?(?:多少|几|多大)"
            + "|[多少][花收用投发拿给]出?了?(?:多少|几)"
            + "|还(?:有|剩下?|差|缺)(?:多少|几|多大)|(?:缺口|差额|差距|空间|余地)(?:有|是|为)?(?:多少|多大|几)");
    private static final Pattern CHANGE =
            Pattern.compile("(?:变动|变化|净增|(?<![新累])增加|增长|提高|提升|上升|上涨|扩大|减少|降低|下降|压缩|缩短|回落|[涨升降减])了?(?:多少|几|多大)");
    private static final Pattern WHICH = Pattern.compile(
            "(?:哪|谁)[^,?。]{0,12}(?:[多少高低大小短快慢贵]|(?<![省市州县区镇乡局院部处科所组队会校庭村社班增成])长)(?:些|一些|一点)?(?:$|[,?。呢啊])|更[多少高低大小长短快慢贵]|(?:达到|超过|跑赢|高于|低于|够)[^,?]{0,12}(?:没有|了吗|吗|不够|了没)");

    /** Of more than two. */
    private static final Pattern MOST = Pattern.compile("最[多少高低大小长短快慢贵猛厉凶]");

    private PairAsk() {}

    /** Empty when it does not compare. */
    static Optional<Ask> of(String question) {
        if (MOST.matcher(question).find()) {
            return Optional.empty();
        }
        if (RATIO.matcher(question).find()) {
            return Optional.of(Ask.RATIO);
        }
        if (GAP.matcher(question).find()) {
            return Optional.of(Ask.GAP);
        }
        if (CHANGE.matcher(question).find()) {
            return Optional.of(Ask.CHANGE);
        }
        return WHICH.matcher(question).find() ? Optional.of(Ask.WHICH) : Optional.empty();
    }
}
