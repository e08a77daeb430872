package dev.gazette.answer;

import dev.gazette.gazette.ItemKind;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Words that cannot answer a question whatever they are about: a number of things where their names are asked for, a notice
 * of an appointment where somebody's life before it is, a result where a plan is.
 */
final class Misfits {
    private static final Pattern PHONE_ASKED = Pattern.compile(
            "(?:打|拨)\\p{IsHan}{0,2}(?:什么|几号|哪个|多少)\\p{IsHan}{0,2}(?:电话|热线)|(?:电话|热线)号码|(?:电话|热线)是(?:多少|什么)(?=号|[?]?$)|电话多少[?]?$");
    private static final Pattern PHONE =
            Pattern.compile("(?<!\\d)(?:[(]?\\d{3,4}[)]?-?)?\\d{7,8}(?!\\d)|1\\d{10}|400-?\\d{3}-?\\d{4}"
                    + "|(?<!\\d)\\d{5}(?!\\d)|(?<!\\d)9\\d{5}(?!\\d)|(?<!\\d)1[12]\\d(?!\\d)");
    private static final Pattern NAMES_ASKED = Pattern.compile("哪(?:些|几|[二两三四五六七八九十\\d])|名单|叫什么|名字|名称|是谁");
    private static final Pattern SEVERAL = Pattern.compile("[、;《:和与及]|\\t|\\n");
    private static final Pattern BEYOND_A_NOTICE =
            Pattern.compile("以前|之前|原来|原先|任前|去了?哪[里儿个]|调[去到往]|去向|接任|接替|分管|为什么|为何|原因|因为什么|哪里人|多大|年龄|毕业");
    private static final Pattern PLAN_ASKED =
            Pattern.compile("(?<!完成)(?:目标|(?<!行动|工作|规划)计划(?!生育|委|完成|实施|以来))(?!完成|的百分)|打算|力争|预期");
    private static final Pattern PLAN =
            Pattern.compile("目标|计划|打算|力争|预期|预计|拟|将|确保|规划|争取|要求|预算|任务|不低于|不少于|不超过|以[上内下]|年底|[到至](?:19|20)\\d{2}年|展望|安排");

    private Misfits() {}

    /** Whether the words may answer. */
    static boolean mayAnswer(Question question, Candidate candidate) {
        return !lacksPhone(question, candidate)
                && !onlyCounts(question, candidate)
                && !isBeyondNotice(question, candidate)
                && !lacksPlan(question, candidate);
    }

    private static boolean lacksPhone(Question question, Candidate candidate) {
        return PHONE_ASKED.matcher(question.text()).find()
                && !PHONE.matcher(candidate.own()).find();
    }

    /** 移送线索5件 does not say which five. */
    private static boolean onlyCounts(Question question, Candidate candidate) {
        OptionalInt count = AskedCount.of(question.text());
        boolean names = NAMES_ASKED.matcher(question.text()).find()
                && question.askedFor() != AskedFor.NUMBER
                && question.askedFor() != AskedFor.DATE;
        return names
                && count.isPresent()
                && count.getAsInt() > 1
                && ListMark.of(candidate.quote()).isEmpty()
                && !SEVERAL.matcher(candidate.quote()).find()
                && !SEVERAL.matcher(candidate.own()).find();
    }

    private static boolean isBeyondNotice(Question question, Candidate candidate) {
        ItemKind kind = candidate.passage().provenance().item().kind();
        return (kind == ItemKind.APPOINTMENT || kind == ItemKind.ATTENDANCE)
                && BEYOND_A_NOTICE.matcher(question.text()).find()
                && !BEYOND_A_NOTICE.matcher(candidate.own()).find();
    }

    private static boolean lacksPlan(Question question, Candidate candidate) {
        return PLAN_ASKED.matcher(question.text()).find()
                && question.askedFor() == AskedFor.NUMBER
                && !PLAN.matcher(candidate.own()).find()
                && !PLAN.matcher(candidate.near()).find()
                && !PLAN.matcher(candidate.around()).find();
    }
}
