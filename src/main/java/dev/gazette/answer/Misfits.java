package dev.gazette.answer;

import dev.gazette.gazette.ItemKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that cannot answer a question whatever they are about: a number of things where their names are asked for, metres
 * where minutes are, a notice of an appointment where somebody's life before or after it is, a result where a plan is.
 */
final class Misfits {
    /** What must be printed where something of a form that all such things have is asked for. */
    private static final List<Demand> DEMANDS = List.of(
            Demand.of(
                    "(?:打|拨)\\p{IsHan}{0,2}(?:什么|几号|哪个|多少)\\p{IsHan}{0,2}(?:电话|热线)|(?:电话|热线)号码"
                            + "|(?:电话|热线)是(?:多少|什么)(?=号|[?]?$)|电话多少[?]?$",
                    "(?<!\\d)(?:[(]?\\d{3,4}[)]?-?)?\\d{7,8}(?!\\d)|1\\d{10}|400-?\\d{3}-?\\d{4}"
                            + "|(?<!\\d)\\d{5}(?!\\d)|(?<!\\d)9\\d{5}(?!\\d)|(?<!\\d)1[12]\\d(?!\\d)"),
            Demand.of(
                    "(?<![哪有了提讲])几点(?=$|[^\\p{IsHan}]|[上下开关起到去能以发出结营办闭])",
                    "\\d{1,2}:\\d{2}|[\\d一二三四五六七八九十两][时点](?!多|建|工)|[上下]午|中午|24小时|全天"),
            Demand.of("几号线", "[\\d一二三四五六七八九十]号线"),
            Demand.of("哪一?[家个]?银行", "[银发开农工建商交招]行|信用社"),
            Demand.of("哪一?[家个]?(?:公司|集团)", "公司|集团|厂"),
            Demand.of("哪一?[家个所]?医院", "医院|卫生院|中心|院区"),
            Demand.of("哪一?[个所]?学校", "校|小学|中学|学院|大学|幼儿园|[一二三四五六七八九十][中小]"),
            Demand.of("哪一?个代表团", "代表团|团"));

    private static final Pattern NAMES_ASKED = Pattern.compile("哪(?:些|几|[二两三四五六七八九十\\d])|名单|叫什么|名字|名称|是谁");
    private static final Pattern BEARERS_ASKED = Pattern.compile(
            "名单|叫什么|名字|名称|是谁|哪(?:几|[二两三四五六七八九十\\d])?[家名位户所]|(?:涉及|是|有|被告是)哪些(?:人|单位|企业|公司|机关|机构|学校|部门)");
    private static final Pattern LIST_ASKED =
            Pattern.compile("(?<!任免|[黑白红信]|执行人)名单(?:上?(?:[是有](?!什么时候|何时|多少|几|谁|由)|呢|吗)|[?]?$)");
    private static final int SHORTEST_LIST = 3;
    private static final Pattern SEVERAL = Pattern.compile("[、;《:和与及]|\\t|\\n");
    private static final Pattern AMOUNT = Pattern.compile("\\d[\\d.,]*(?:[万亿余多])*(?:元|%|人次|亩|吨|米|公里|平方)");
    private static final Pattern CLAUSE_END = Pattern.compile("[。，,：:]");
    private static final Pattern BRACKETS = Pattern.compile("[（(][^（()）]*[)）]");

    /** Names of persons set apart by white space alone. */
    private static final Pattern SPACED_NAMES =
            Pattern.compile("(?:(?<!\\p{IsHan})\\p{IsHan}{2,4}[ \\u3000]+){2,}\\p{IsHan}{2,4}");

    private static final Pattern JOINT = Pattern.compile("[、;；和与及]");
    private static final int MOST_COUNTED = 9;
    private static final int LONGEST_NAME = 30;
    private static final Pattern BEYOND_A_NOTICE = Pattern.compile(
            "以前|之前|原来|原先|任前|去了?哪[里儿个]|调[去到往]|去向|接任|接替|改任|转任|后任(?![命免职])|哪个代表团|分管|为什么|为何|原因|因为什么|哪里人|多大|年龄|毕业");
    /** How a letter of resignation tells why, and what comes then. */
    private static final Pattern WHAT_FOLLOWS = Pattern.compile("调动|调任|调往|拟任|赴任|[赴到]\\p{IsHan}{2,16}(?:任职|工作)|另有任用|因");

    private static final Pattern PLAN_ASKED =
            Pattern.compile("(?<!完成)(?:目标|(?<!行动|工作|规划)计划(?!生育|委|完成|实施|以来))(?!完成|的百分)|打算|力争|预期");
    private static final Pattern PLAN =
            Pattern.compile("目标|计划|打算|力争|预期|预计|拟|将|确保|规划|争取|要求|预算|任务|不低于|不少于|不超过|以[上内下]|年底|[到至](?:19|20)\\d{2}年|展望|安排");

    private static final Pattern OUTCOME_ASKED =
            Pattern.compile("(?:后来|最后|最终|到底|实际|按时|如期|结果)[^,，]{0,10}?(\\p{IsHan}{2})(?:了(?:没有?|吗)|没有?)[?]?$");

    private static final Pattern DONE = Pattern.compile("已|完成|落实|到位");
    private static final Pattern PLANNED = Pattern.compile("计划|预计|拟|将(?!近)|力争|争取|确保|要求|应当?|务必|打算|年?\\d{1,2}月底?前");

    private Misfits() {}

    /** Measure words that people take for each other. */
    private static final Map<String, String> UNITS_ALIKE = Map.ofEntries(
            Map.entry("家", "[家户个所间]"),
            Map.entry("户", "[家户个]"),
            Map.entry("所", "[所个家]"),
            Map.entry("座", "[座个幢栋]"),
            Map.entry("天", "[天日周]|工作日|月"),
            Map.entry("年", "年|月"),
            Map.entry("%", "%|成"),
            Map.entry("条", "[条件项个]"),
            Map.entry("平方米", "平方米|平米|m2|亩|平方公里|公顷"),
            Map.entry("万亩", "亩|公顷"),
            Map.entry("亩", "亩|公顷"),
            Map.entry("米", "米|公里|千米"),
            Map.entry("岁", "周?岁"),
            Map.entry("次", "[次场]"),
            Map.entry("人次", "人次?"),
            Map.entry("起", "[起件]"),
            Map.entry("笔", "[笔户单]"),
            Map.entry("小时", "小?时|分钟"),
            Map.entry("分钟", "分钟|小时|秒"));

    /** Whether the words may answer. */
    static boolean mayAnswer(Question question, Candidate candidate) {
        return DEMANDS.stream().allMatch(demand -> demand.isMet(question, candidate))
                && !onlyCounts(question, candidate)
                && !lacksUnit(question, candidate)
                && !isBeyondNotice(question, candidate)
                && !lacksPlan(question, candidate)
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

    /** 移送线索5件 does not say which five. */
    private static boolean onlyCounts(Question question, Candidate candidate) {
        OptionalInt count = AskedCount.of(question.text());
        boolean names = NAMES_ASKED.matcher(question.text()).find()
                && question.askedFor() != AskedFor.NUMBER
                && question.askedFor() != AskedFor.DATE;
        if (names && LIST_ASKED.matcher(question.text()).find()) {
            return !mayName(question, candidate, count.orElse(SHORTEST_LIST));
        }
        return names
                && count.isPresent()
                && count.getAsInt() > 1
                && ListMark.of(candidate.quote()).isEmpty()
                && !mayName(question, candidate, count.getAsInt());
    }

    /** Bearers of names are listed one by one; ways and reasons may be put in any manner. */
    private static boolean mayName(Question question, Candidate candidate, int count) {
        if (BEARERS_ASKED.matcher(question.text()).find()
                && !candidate.quote().contains("\t")
                && !candidate.quote().contains("\n")) {
            return longestList(candidate.own()) >= Math.min(count, MOST_COUNTED)
                    || SPACED_NAMES.matcher(candidate.quote()).find();
        }
        return SEVERAL.matcher(candidate.quote()).find()
                || SEVERAL.matcher(candidate.own()).find();
    }

    /** How many short parts without an amount stand next to each other, joined as in a list. */
    private static int longestList(String text) {
        int longest = 0;
        for (String clause : CLAUSE_END.split(BRACKETS.matcher(text).replaceAll(""))) {
            int run = 0;
            for (String part : JOINT.split(clause)) {
                boolean isName =
                        part.length() <= LONGEST_NAME && !AMOUNT.matcher(part).find();
                run = isName ? run + 1 : 0;
                longest = Math.max(longest, run);
            }
        }
        return longest;
    }

    /** 几分钟 is not answered with a number of metres. In a table the unit stands in the header. */
    private static boolean lacksUnit(Question question, Candidate candidate) {
        return question.askedFor() == AskedFor.NUMBER
                && !question.units().isEmpty()
                && !candidate.quote().contains("\t")
                && question.units().stream().noneMatch(unit -> isCounted(candidate.own(), unit));
    }

    private static boolean isCounted(String text, String unit) {
        if (unit.equals("%") && text.contains("百分之")) {
            return true;
        }
        String forms = UNITS_ALIKE.getOrDefault(unit, Pattern.quote(unit));
        return Pattern.compile("[\\d万亿千百余多一二两三四五六七八九十半]个?(?:" + forms + ")")
                .matcher(text)
                .find();
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

    private static boolean lacksPlan(Question question, Candidate candidate) {
        return PLAN_ASKED.matcher(question.text()).find()
                && question.askedFor() == AskedFor.NUMBER
                && !PLAN.matcher(candidate.own()).find()
                && !PLAN.matcher(candidate.near()).find()
                && !PLAN.matcher(candidate.around()).find();
    }

    /** @param asked what a question has that wants a thing of this form */
    private record Demand(Pattern asked, Pattern printed) {
        static Demand of(String asked, String printed) {
            return new Demand(Pattern.compile(asked), Pattern.compile(printed));
        }

        /** What a table holds may be said in its header. */
        boolean isMet(Question question, Candidate candidate) {
            return !asked.matcher(question.text()).find()
                    || printed.matcher(candidate.own()).find()
                    || (candidate.quote().contains("\t")
                            && printed.matcher(candidate.near()).find());
        }
    }
}
