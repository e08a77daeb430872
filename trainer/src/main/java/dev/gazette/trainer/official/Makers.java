package dev.gazette.trainer.official;

import java.util.List;

/** The kinds of question and the forms of sentence that answer them. */
final class Makers {
    private static final String UNIT = "(?:[%％]|个百分点|[万亿千百]*(?:多|余)?(?:元|美元|人次|人|件次|户|套|平方公里|公里|平方米|立方米"
            + "|吨|亩|公顷|千瓦时|千瓦|个|家|项|件|所|张|辆|台|倍|岁|条|座|名|床|万|亿))";
    private static final String FIGURE =
            "(?<answer>(?:约|近)?[0-9][0-9.,]{0,12}" + UNIT + "(?:以上|左右|以内|以下)?)";
    private static final String COUNT = "[一二三四五六七八九十百千]{1,5}";
    private static final String LEAD = "(?:^|(?<=[，、：:；—]))(?:其中|全年|今年|去年|五年来|过去一年|过去五年|预计|全国|全市)?";

    private Makers() {}

    static List<QuestionMaker> all() {
        return List.of(
                growth(), fall(), level(), bare(), action(), purpose(), definition(), agent(), office(), approval(),
                list(), limit(), fine(), since(), meansOf());
    }

    private static QuestionMaker growth() {
        return PatternMaker.of(
                "growth",
                "about",
                LEAD + "(?<about>[\\u4e00-\\u9fa5“”]{4,20}?)(?:比上年|同比|年均|实际)?(?:增长|上涨|提高|增加|增|上升)了?"
                        + FIGURE,
                "{about}增长了多少？", "{about}增长多少", "{about}的增长率是多少？", "{about}增幅是多少？", "{about}涨了百分之几？",
                "{about} 增速", "{about}比上一年多了多少？", "{about}提高了多少？");
    }

    private static QuestionMaker fall() {
        return PatternMaker.of(
                "fall",
                "about",
                LEAD + "(?<about>[\\u4e00-\\u9fa5“”]{4,20}?)(?:比上年|同比|累计)?(?:减少|下降|降低|压减|降)了?" + FIGURE,
                "{about}下降了多少？", "{about}减少了多少？", "{about}降幅是多少", "{about}少了多少？", "{about}降了几个百分点？",
                "{about} 下降幅度");
    }

    private static QuestionMaker level() {
        return PatternMaker.of(
                "level",
                "about",
                LEAD + "(?<about>[\\u4e00-\\u9fa5“”]{4,20}?)(?:达到|达|超过|突破|提高到|增加到|降至|降到|为|完成|实现|累计|总计|安排)"
                        + FIGURE,
                "{about}是多少？", "{about}达到多少？", "{about}有多少？", "{about}到了多少", "{about} 多少", "{about}",
                "{about}一共多少？", "{about}是什么水平？", "{about}达到了什么规模？");
    }

    private static QuestionMaker bare() {
        return PatternMaker.of(
                "bare",
                "about",
                LEAD + "(?<about>(?!新增|新建|建成|改造)[\\u4e00-\\u9fa5“”]{5,16}?)" + FIGURE + "(?=[，。、；])",
                "{about}是多少？", "{about}多少？", "{about}有多少", "{about} 数量", "{about}是几", "{about}了多少？");
    }

    private static QuestionMaker action() {
        return PatternMaker.of(
                "action",
                "about",
                LEAD + "(?<act>新增|新建改建|新建|建成|改造|完成|投入|增加|解决|资助|培训|发放|查处|审议|办理|收到|新设)"
                        + "(?<about>[\\u4e00-\\u9fa5“”]{3,18}?)" + FIGURE,
                "{act}了多少{about}？", "{act}{about}多少？", "{about}{act}了多少？", "{about} {act} 多少",
                "一共{act}了多少{about}？", "{act}{about}的数量是多少？");
    }

    private static QuestionMaker purpose() {
        return PatternMaker.of(
                "purpose",
                "about",
                "为了?(?<answer>[^。；]{8,90}?)，(?:根据[^。；]{2,120}，)?(?:结合[^，。]{2,30}，)?(?:特?制定(?<about>本法|本条例|本办法|本规定|本决定|本细则))",
                "制定{about}的目的是什么？", "为什么要制定{about}？", "{about}的立法目的", "为何制定{about}", "{about}是为了什么而制定的？",
                "出台这部法规是为了解决什么？");
    }

    private static QuestionMaker definition() {
        return PatternMaker.of(
                "definition",
                "about",
                "本(?:法|条例|办法|规定)所?称的?(?<about>[^，。；是]{2,16})，?是指(?<answer>[^。；]{8,110})",
                "什么是{about}？", "{about}是什么意思？", "{about}指什么？", "{about}的定义", "怎样才算{about}？", "何谓{about}？");
    }

    private static QuestionMaker agent() {
        return PatternMaker.of(
                "agent",
                "about",
                "(?:^|(?<=[，；。 ]))(?<about>[^，。；由 ]{4,28})[，]?由(?<answer>[^，。；由]{2,26}?(?:部门|机关|政府|国务院|委员会|法院|检察院|机构|会议|主任|市长))"
                        + "(?:会同[^，。；]{2,30}?)?(?:依法|另行|统一|负责|根据[^，。；]{2,16})?(?<act>制定|规定|批准|决定|组织|审批|确定|公布|发布|审核|颁发|管理|处理)",
                "{about}由谁{act}？", "{about}由哪个部门{act}？", "谁来{act}{about}？", "哪个部门{act}{about}", "{about} {act}部门",
                "{about}归谁{act}？", "{about}是哪里{act}的？");
    }

    private static QuestionMaker office() {
        return PatternMaker.of(
                "office",
                "about",
                "(?:^|(?<=[，；。 ]))(?:第[一二三四五六七八九十百]{1,6}条 )?(?<answer>[^，。；应负主 ]{3,24}(?:部门|机关|政府|机构|委员会|国务院|法院|检察院))"
                        + "(?:主管|负责|统一负责)(?<about>[^，。；]{5,34})",
                "谁负责{about}？", "哪个部门负责{about}？", "{about}由谁负责？", "{about}归谁管？", "{about} 主管部门", "{about}找哪个部门？");
    }

    private static QuestionMaker approval() {
        return PatternMaker.of(
                "approval",
                "about",
                "(?:^|(?<=[，；。 ]))(?<about>[^，。；经报 ]{4,28})，?(?:应当|必须|须)?(?:报|经)(?<answer>[^，。；]{2,24}?(?:部门|机关|政府|国务院|委员会|法院))(?:批准|同意|备案|审批|许可)",
                "{about}要经谁批准？", "{about}需要哪个部门批准？", "{about}报哪里审批？", "{about} 批准机关", "谁批准{about}？");
    }

    private static QuestionMaker list() {
        return PatternMaker.of(
                "list",
                "about",
                "(?:^|(?<=[，；。 ]))(?<about>[^，。；：包 ]{3,22})(?:主要)?包括：?(?<answer>[^。；：]{4,80}、[^。；：]{2,60})(?=[。；])",
                "{about}包括哪些？", "{about}有哪些？", "{about}包含什么？", "{about}都有什么内容？", "{about} 范围", "哪些属于{about}？");
    }

    private static QuestionMaker limit() {
        return PatternMaker.of(
                "limit",
                "about",
                "应当[在自]?(?:[^，。；]{0,30}?之日起)?(?<answer>" + COUNT + "个?(?:工作日|日|月|年|小时)以?内)，?(?<about>[^，。；]{4,34})",
                "{about}要在多长时间内完成？", "多少天内要{about}？", "{about}期限是多久？", "{about} 时限", "{about}最晚什么时候？",
                "{about}多久之内办？");
    }

    private static QuestionMaker fine() {
        return PatternMaker.of(
                "fine",
                "about",
                "(?:^|(?<=[。 ]))(?:第[一二三四五六七八九十百]{1,6}条 )?(?:违反本[^，。；]{2,22}，)?(?<about>[^，。；]{6,40})的，[^。；]{0,60}?(?<answer>处" + "[^，。；]{3,26}罚款)",
                "{about}罚多少钱？", "{about}怎么罚款？", "{about}会被罚多少？", "{about}处多少罚款？", "{about} 罚款 数额");
    }

    private static QuestionMaker since() {
        return PatternMaker.of(
                "since",
                "about",
                "(?<about>本法|本条例|本办法|本规定|本决定|本细则)自(?<answer>[0-9一二三四五六七八九〇十]{2,4}年[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日)起[施实]行",
                "{about}从什么时候开始施行？", "{about}哪天生效？", "{about}何时起施行？", "{about} 施行日期", "这部法规是哪一年开始实行的？");
    }

    private static QuestionMaker meansOf() {
        return PatternMaker.of(
                "aim",
                "about",
                "(?:^|(?<=[，；。 ]))为了?(?<answer>[^，。；、]{6,36})，(?<about>(?!根据|制定|依据)[^，。；]{6,30})",
                "为什么{about}？", "{about}是为了什么？", "{about}的目的是什么？", "{about}出于什么考虑？", "{about} 原因");
    }
}
