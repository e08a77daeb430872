package dev.gazette.answer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes apart a question about something that it only describes: 还没建成的那个镇，派谁列席 asks first which town that is, and then
 * what was meant to be asked about that town. A pure function of the words.
 */
final class RelativeClause {
    private static final String WHAT = "^([^，,。；;?？]{4,60}?)的";
    private static final String KIND = "(\\p{IsHan}{1,6}?)";
    private static final String REST = "([^，,].{3,100})$";

    /** 作报告的那位局长，是何时任命的. */
    private static final Pattern POINTED = Pattern.compile(
            WHAT + "那([个位座条家所项次名])" + KIND + "(?:[，,]|(?=是(?=哪一?[天年次])|是(?!谁|哪)|什么时候|何时|由谁|有多少|有几|多少))" + REST);

    /** 最早建成的镇，它是哪一年获批的. */
    private static final Pattern RESUMED =
            Pattern.compile(WHAT + KIND + "[，,](?:(?<thing>它|其(?!中|他|它|余|实|次))|他|她)的?(?<rest>[^，,].{3,100})$");

    private static final Pattern PERSON = Pattern.compile("(?:[局院所站校庭处科组队会厂区县市镇乡]长|人|代表|委员|主任|书记|员|官)$");

    /** What has a name of its own: 财政收入，其增速是多少 asks for no other 收入 first. */
    private static final Pattern THING = Pattern.compile("(?:[镇村乡区县市局院校园厂路桥站河楼馆站所场店社]|街道|公司|企业|项目|工程|单位|医院|中心)$");

    private RelativeClause() {}

    /** The question as one of several parts, of which the first asks what the others are about; else as it is. */
    static String apart(String question) {
        Matcher pointed = POINTED.matcher(question);
        if (pointed.matches()) {
            return apart(pointed.group(1), pointed.group(2), pointed.group(3)) + pointed.group(4);
        }
        Matcher resumed = RESUMED.matcher(question);
        if (!resumed.matches()) {
            return question;
        }
        boolean isThing = resumed.group("thing") != null;
        return (isThing ? THING : PERSON).matcher(resumed.group(2)).find()
                ? apart(resumed.group(1), isThing ? "个" : "位", resumed.group(2)) + resumed.group("rest")
                : question;
    }

    private static String apart(String what, String measure, String kind) {
        String pointer = PERSON.matcher(kind).find() ? "他" : "该" + kind;
        return what + "的是哪" + measure + kind + "，" + pointer;
    }
}
