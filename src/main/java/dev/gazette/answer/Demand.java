package dev.gazette.answer;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What must be printed where something of a form that all such things have is asked for.
 *
 * @param asked what a question has that wants a thing of this form
 * @param printed how such a thing looks
 */
record Demand(Pattern asked, Pattern printed) {
    private static final List<Demand> ALL = List.of(
            of(
                    "(?:打|拨)\\p{IsHan}{0,2}(?:什么|几号|哪个|多少)\\p{IsHan}{0,2}(?:电话|热线)|(?:电话|热线)号码"
                            + "|(?:电话|热线)是(?:多少|什么)(?=号|[?]?$)|电话多少[?]?$",
                    "(?<!\\d)(?:[(]?\\d{3,4}[)]?-?)?\\d{7,8}(?!\\d)|1\\d{10}|400-?\\d{3}-?\\d{4}"
                            + "|(?<!\\d)\\d{5}(?!\\d)|(?<!\\d)9\\d{5}(?!\\d)|(?<!\\d)1[12]\\d(?!\\d)"),
            of(
                    "(?<![哪有了提讲])几点(?=$|[^\\p{IsHan}]|[上下开关起到去能以发出结营办闭])",
                    "\\d{1,2}:\\d{2}|[\\d一二三四五六七八九十两][时点](?!多|建|工)|[上下]午|中午|24小时|全天"),
            of("哪一?条\\p{IsHan}{0,4}(?<![线思出])(?:路|街|大道)(?!线)", "[路街巷弄]|大道|高速|[国省县乡村]道|绿道|环线|[a-z]\\d{2,}"),
            // how one gets something is told by what to do for it, and not by what is given out
            of(
                    "(?:怎么|如何|咋|怎样)(?:去|来|才能|可以)?(?:申请|申领|领(?!导)|(?<=(?:证|照|卡|手续|户口|登记|许可|业务)\\p{IsHan}{0,2}(?:怎么|如何|咋|怎样)(?:去|来|才能|可以)?)办|办理|报名|预约|投诉|举报|申诉|缴|开通|签约|报销|认定)(?!了|得|过|好)",
                    "申[请领报诉]|领取|提[交出供]|登[录陆记]|办理|[持凭]|携带|拨打|致电|关注|[线网]上|在线|窗口|小程序|app|平台|受理|审[核定]|备案|填|材料|预约|报名|现场|投诉|举报|反映|签约|扫码|程序|流程|认定|条件|符合|缴[纳费]|扣[款缴]|开通|报销|结算|[领督交承]办"
                            + "|到\\p{IsHan}{2,16}(?:签|办|领|报)"),
            of(
                    "(?<!共|了|计|总|年)罚(?:款)?(?:多少|几\\p{IsHan})(?:钱|元)?[?]?$",
                    "处\\p{IsHan}{0,24}[\\d一二三四五六七八九十百千万]|罚款?\\p{IsHan}{0,4}[\\d一二三四五六七八九十百千万]+\\p{IsHan}{0,3}(?:以[上下]|至)"
                            + "|[\\d一二三四五六七八九十百千万]+\\p{IsHan}{0,3}(?:以[上下]|至)?的?罚|并处|[倍%]|扣|警告|没收"),
            of("多[久长](?:时间)?(?:一[班趟次]|[来发]一)", "每|间隔|隔|一[班趟次]|\\d分钟|班次"),
            of("几号线", "[\\d一二三四五六七八九十]号线"),
            of("哪一?[家个]?银行", "[银发开农工建商交招]行|信用社"),
            of("哪一?[家个]?(?:公司|集团)", "公司|集团|厂"),
            of("哪一?[家个所]?医院", "医院|卫生院|中心|院区"),
            of("哪一?[个所]?学校", "校|小学|中学|学院|大学|幼儿园|[一二三四五六七八九十][中小]"),
            of("哪一?个代表团", "代表团|团"),
            of("哪一?[份部件]\\p{IsHan}{0,8}(?:文件|条例|办法|法规|规定)", "《|条例|办法|规定|决定|通知|方案|意见|细则|规划|批复|标准|〔|\\d号"));

    private static Demand of(String asked, String printed) {
        return new Demand(Pattern.compile(asked), Pattern.compile(printed));
    }

    /** Whether words have the form of what the question asks for. */
    static boolean areMet(Question question, Candidate candidate) {
        return ALL.stream().allMatch(demand -> demand.isMet(question, candidate));
    }

    /** What a table holds may be said in its header. */
    private boolean isMet(Question question, Candidate candidate) {
        return !asked.matcher(question.text()).find()
                || printed.matcher(candidate.own()).find()
                || (candidate.quote().contains("\t")
                        && printed.matcher(candidate.near()).find());
    }
}
