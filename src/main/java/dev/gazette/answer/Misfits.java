package dev.gazette.answer;

import dev.gazette.gazette.ItemKind;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that cannot answer a question whatever they are about: a number of things where their names are asked for, metres
 * where minutes are, a notice of an appointment where somebody's life before or after it is, a result where a plan is.
 */
final class Misfits {
    private static final Pattern BEYOND_A_NOTICE = Pattern.compile(
            "以前|之前|原来|原先|任前|去了?哪[里儿个]|调[去到往]|去向|接任|接替|改任|转任|后任(?![命免职])|哪个代表团|分管|为什么|为何|原因|因为什么|哪里人|多大|年龄|毕业|出生|生于|籍贯|学历");
    /** How a letter of resignation tells why, and what comes then. */
    private static final Pattern WHAT_FOLLOWS = Pattern.compile("调动|调任|调往|拟任|赴任|[赴到]\\p{IsHan}{2,16}(?:任职|工作)|另有任用|因");

    private static final Pattern PLAN_ASKED =
            Pattern.compile("(?<!完成)(?:目标|(?<!行动|工作|规划)计划(?!生育|委|完成|实施|以来))(?!完成|的百分)|打算|力争|预期");
    private static final Pattern PLAN =
            Pattern.compile("目标|计划|打算|力争|预期|预计|拟|将|确保|规划|争取|要求|预算|任务|不低于|不少于|不超过|以[上内下]|年底|[到至](?:19|20)\\d{2}年|展望|安排");

    private static final Pattern OUTCOME_ASKED =
            Pattern.compile("(?:后来|最后|最终|到底|实际|按时|如期|结果)[^,，]{0,10}?(\\p{IsHan}{2})(?:了(?:没有?|吗)|没有?)[?]?$");

    private static final Pattern RESULT_ASKED = Pattern.compile("实际(?!控制|到位|使用|居住)|最终|结果(?!有|中|显示)");
    private static final Pattern REACHED = Pattern.compile("已|完成|落实|到位|实际|实现");
    private static final Pattern LOOKING_BACK = Pattern.compile("完成|执行|落实|回顾|情况");
    private static final Pattern TO_COME = Pattern.compile("目标|安排|任务|打算|下一步|重点工作|工作部署|工作思路|展望");
    private static final Pattern CLAUSE_END = Pattern.compile("[。，,：:]");
    private static final Pattern DONE = Pattern.compile("已|完成|落实|到位");
    private static final Pattern PLANNED = Pattern.compile("计划|预计|拟|将(?!近)|力争|争取|确保|要求|应当?|务必|打算|年?\\d{1,2}月底?前");

    private static final Pattern TIME_ASKED = Pattern.compile("什么时候|何时|啥时候|什么时间|哪[一个]?[天年月]|几月|几号(?!线|楼|文|院)");
    /** What a sitting does, it does on its day. */
    private static final Pattern SITTING_ASKED = Pattern.compile("通过|审议|听取|任命|免去|召开|决定|表决");

    private static final Pattern ANY_TIME =
            Pattern.compile("[年月日天周]|目前|近期|即将|已|尚未|当[天日]|今|明|昨|第[一二三四]季度|春|夏|秋|冬|节|假期|开学|学期|之前|以前|前夕");
    private static final Pattern ROLE_ASKED = Pattern.compile(
            "(?:(专班|小组|[查导督研]组|指挥部|委员会|[协商学]会)的?)?副?(组长|总指挥|召集人|队长|会长|理事长|董事长|总经理|校长)(?:是|由|为|叫|姓)?(?:谁|哪位|哪个人|什么名字|啥)");

    private static final Pattern FAULTS_ASKED = Pattern.compile(
            "(?:有|存在|面临|碰到|遇到)(?:着|了)?(?:哪些|什么|哪几[个种方]\\p{IsHan}?)(?:的|主要)?(?:问题|困难(?!群众|家庭)|短板|不足|毛病|难题|难点|薄弱)");
    private static final Pattern FAULT = Pattern.compile(
            "问题|困难|短板|不足|难[点题以]|薄弱|差距|瓶颈|隐患|漏洞|滞后|缺[乏少口失位]|不够|不[高强全严实足均到畅清准匹]|尚未|还未|仍有|有待|亟待|偏[低高少弱慢]|较[低少弱慢差]|未[能按]|未有效|违规|压力|矛盾|老化|流失|空置|闲置|拖欠|难$|难[，,、；;。]");

    private Misfits() {}

    /** Whether the words may answer. */
    static boolean mayAnswer(Question question, Candidate candidate) {
        return Demand.areMet(question, candidate)
                && !AskedNames.areMissing(question, candidate)
                && !AskedQuantity.isMissing(question, candidate)
                && !lacksTime(question, candidate)
                && !lacksRole(question, candidate)
                && !lacksOffice(question, candidate)
                && !lacksFault(question, candidate)
                && !isBeyondNotice(question, candidate)
                && !lacksPlan(question, candidate)
                && !lacksResult(question, candidate)
                && !lacksOutcome(question, candidate);
    }

    /** 后来办结了没有 is not answered by when it is to be: the deed must be printed, and not only as a plan. */
    private static boolean lacksOutcome(Question question, Candidate candidate) {
        Matcher asked = OUTCOME_ASKED.matcher(question.text());
        if (!asked.find()) {
            return false;
        }
        String deed = asked.group(1);
        return Stream.of(candidate.own(), candidate.near())
                .flatMap(text -> Arrays.stream(CLAUSE_END.split(text)))
                .filter(clause -> clause.contains(deed) || DONE.matcher(clause).find())
                .allMatch(clause -> PLANNED.matcher(clause).find());
    }

    /** 什么时候动工 is answered by a time or by what has happened, not by what is being studied. */
    private static boolean lacksTime(Question question, Candidate candidate) {
        boolean isOfSitting = SITTING_ASKED.matcher(question.text()).find()
                && candidate.passage().provenance().date().isPresent();
        return question.askedFor() == AskedFor.DATE
                && !isOfSitting
                && TIME_ASKED.matcher(question.text()).find()
                && !candidate.quote().contains("\t")
                && !Expectation.hasTime(candidate.own())
                && !Expectation.hasTime(candidate.near())
                && !ANY_TIME.matcher(candidate.own()).find();
    }

    /** 有哪些困难 is not answered with what went well. */
    private static boolean lacksFault(Question question, Candidate candidate) {
        return FAULTS_ASKED.matcher(question.text()).find()
                && Stream.of(candidate.own(), candidate.near(), candidate.around())
                        .noneMatch(text -> FAULT.matcher(text).find());
    }

    /** Who heads something is said where the head's post is, and the body whose post it is. */
    private static boolean lacksRole(Question question, Candidate candidate) {
        Matcher role = ROLE_ASKED.matcher(question.text());
        return role.find()
                && !(candidate.mentions(role.group(2)) && (role.group(1) == null || candidate.mentions(role.group(1))));
    }

    /** Who is 区长 is not told by who is 副区长. */
    private static boolean lacksOffice(Question question, Candidate candidate) {
        return OfficeQuestion.read(question.text())
                .filter(office -> Stream.of(candidate.own(), candidate.near(), candidate.around())
                        .noneMatch(office::isNamedIn))
                .isPresent();
    }

    private static boolean isBeyondNotice(Question question, Candidate candidate) {
        ItemKind kind = candidate.passage().provenance().item().kind();
        boolean isResignation = kind == ItemKind.DECISION
                && candidate.passage().provenance().item().title().contains("辞去");
        return (kind == ItemKind.APPOINTMENT || kind == ItemKind.ATTENDANCE || isResignation)
                && BEYOND_A_NOTICE.matcher(question.text()).find()
                && !BEYOND_A_NOTICE.matcher(candidate.own()).find()
                && !WHAT_FOLLOWS.matcher(candidate.own()).find();
    }

    /** What was reached is not told where the work of the coming year is laid out. */
    private static boolean lacksResult(Question question, Candidate candidate) {
        return question.askedFor() == AskedFor.NUMBER
                && RESULT_ASKED.matcher(question.text()).find()
                && candidate.passage().provenance().section().stream()
                        .anyMatch(heading -> TO_COME.matcher(heading).find()
                                && !LOOKING_BACK.matcher(heading).find())
                && !REACHED.matcher(candidate.own()).find();
    }

    private static boolean lacksPlan(Question question, Candidate candidate) {
        return PLAN_ASKED.matcher(question.text()).find()
                && question.askedFor() == AskedFor.NUMBER
                && !PLAN.matcher(candidate.own()).find()
                && !PLAN.matcher(candidate.near()).find()
                && !PLAN.matcher(candidate.around()).find();
    }
}
