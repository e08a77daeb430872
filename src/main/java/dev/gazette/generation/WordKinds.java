package dev.gazette.generation;

import java.util.List;
import java.util.regex.Pattern;

/** Which rule unprinted words break: they name something, turn something round, or just are not there. */
final class WordKinds {
    private static final Pattern NAME_AFTER = Pattern.compile(
            "^.{0,6}?(?:省|市|区|县|州|旗|镇|乡|村|街道|路|桥|河|湖|园|厂|局|委|院|校|所|站|社区|公司|集团|中心|大学|小学|中学|同志|法院|银行|医院)");
    private static final Pattern OFFICE_BEFORE =
            Pattern.compile("(?:长|主任|书记|主席|委员|代表|同志|审判员|检察员|秘书|干事|任命|免去|接受|由)[\\p{IsHan}]{0,2}$");
    private static final Pattern DIRECTION =
            Pattern.compile("增|减|升|降|高|低|上|下|多|少|涨|跌|通过|同意|否|任|免|全|部分|批准|驳回|扩|缩|强|弱|加快|放缓|盈|亏");
    private static final int AROUND = 8;
    private static final int SHORT = 2;

    private WordKinds() {}

    static String rule(List<Token> stated, int begin, int end) {
        String run = Words.text(stated.subList(begin, end));
        String before = Words.text(stated.subList(Math.max(0, begin - AROUND), begin));
        String after = Words.text(stated.subList(begin, Math.min(stated.size(), end + SHORT)));
        if (run.length() <= SHORT && DIRECTION.matcher(run).find()) {
            return "polarity";
        }
        if (OFFICE_BEFORE.matcher(before).find() || NAME_AFTER.matcher(after).find()) {
            return "name-not-printed";
        }
        if (DIRECTION.matcher(run).find()) {
            return "polarity";
        }
        boolean beside = stated.subList(begin, Math.min(stated.size(), end + AROUND)).stream()
                .anyMatch(token -> token.kind() == Token.Kind.FIGURE
                        && token.part() == stated.get(begin).part());
        return beside ? "figure-other-subject" : "words-not-printed";
    }
}
