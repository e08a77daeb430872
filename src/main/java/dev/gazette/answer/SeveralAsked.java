package dev.gazette.answer;

import dev.gazette.answer.ComparisonQuestion.Ask;
import java.util.regex.Pattern;

/**
 * Whether a question can hardly be answered by one sentence: it compares, asks each of several things, or has several
 * words that ask. By how much something grew is mostly printed as such.
 */
final class SeveralAsked {
    private static final Pattern EACH =
            Pattern.compile("分别|各自|先后|各(?:是|有|为|办|装|占|多少|几|写|报|说)|两(?:次|个|份|处|家|种|年|者|位)(?!以上)");

    private static final Pattern COMPARED = Pattern.compile(
            "相差|相比|对比|之间|(?<![同环占])比(?![例重如赛分率])[^，。]{1,16}?[高低多少大小快慢长短升降]"
                    + "|哪(?:个|家|一|项|边)[^，。]{0,12}[更最]?[多高低少大小快慢]|一样|一致|不同|变化|(?:超过|达到|够|跑赢)[^，。]{0,10}(?:没有|了吗|吗|没|不)|是升|是降|从[^，。]{1,8}到");

    /** A later time, or what came of it, is told elsewhere than how it began. */
    private static final Pattern LATER = Pattern.compile("后来|原来|原本|整改(?:以|之)?后|照办|落实了?(?:没|多少|吗)|当时");

    private static final int SEVERAL = 2;

    private SeveralAsked() {}

    /** Empty or plain questions ask one thing. */
    static boolean in(String question) {
        return Topic.asking(question).results().count() >= SEVERAL
                || PairAsk.of(question).filter(ask -> ask != Ask.CHANGE).isPresent()
                || EACH.matcher(question).find()
                || COMPARED.matcher(question).find()
                || LATER.matcher(question).find();
    }
}
