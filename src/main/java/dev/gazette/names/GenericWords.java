package dev.gazette.names;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that end a name but are none alone, and words that stand before a name without being part of it. */
final class GenericWords {
    private static final Set<String> KINDS = Set.of(
            "条例", "办法", "规定", "意见", "纲要", "规划", "计划", "方案", "决定", "决议", "通知", "报告", "公约", "目录", "标准", "指南", "规则", "细则",
            "清单", "协议", "合同", "章程", "公报", "制度", "条款", "草案", "实施办法", "实施意见", "实施方案", "实施细则", "行动计划", "行动方案", "工作方案",
            "工作报告", "指导意见", "若干意见", "若干规定", "管理办法", "若干措施", "工作要点", "审议意见", "调整方案", "中期评估", "本法", "宪法", "刑法");

    private static final Pattern BRACKETS = Pattern.compile("[（(][^（）()]{0,30}[）)]|[“”\"]");

    private static final Pattern LEADING = Pattern.compile("^(?:"
            + "不断|推进|推动|加快|加强|加大|建设|建成|建立|打造|聚焦|围绕|完善|完成|实施|支持|配合|依托|利用|通过|开展|组织|成立|获批|引进|引入|落实|贯彻|执行|根据|按照|依据"
            + "|结合|针对|关于|对于|对|由|向|在|以|将|把|为|是|有|与|和|及|以及|从|到|至|经|报|请|会同|联合|配套|积极|全面|持续|进一步|深化|优化|提升|强化|发挥|包括|涉及"
            + "|同时|其中|目前|今年|全力|重点|启动|继续|深入|稳步|有序|统筹|制定|出台|发布|修订|编制|研究|探索|构建|形成|争取|协调|做好|抓好|听取|审议|审查|批准|同意|如|即"
            + "|加强对|我们|各|该|本|新建|改建|扩建|跨|沿|涵盖|促进|拓展|扩大|健全|参与|承担|严格|认真|扎实|高质量|创建|开通|改造|整治|管理|规范|鼓励|引导|确保|保障|培育|集聚"
            + "|覆盖|位于|指导|督促|委托|协同|邀请|走访|牵头|责成|要求|建议|认为|指出|已|正|新增|入选|获评|荣获|被评为|评为|率先|首个|首家|一批|多个|两个|三个|四个|五个|几个"
            + ")+");

    private static final List<String> VERBS = List.of(
            "推进", "加快", "完善", "落实", "开展", "提升", "加强", "进一步", "实现", "通过", "按照", "围绕", "聚焦", "依托", "结合", "支持", "打造", "组织",
            "完成", "听取", "指导", "根据", "成立", "建成", "获", "审议", "提出", "纳入", "会同", "配合", "等", "的", "了", "及其", "以及", "已", "将",
            "被", "使", "让", "正", "未", "不", "是", "有关", "相关", "涉及", "各", "其他", "负责", "推出", "揭榜", "组建", "征求", "分送", "包括",
            "包含", "培育", "每年", "每个", "累计", "多轮", "主动", "开工", "提供", "主要", "用于", "全速", "首批", "首家", "充分", "与", "及", "向",
            "对", "牵头", "原有", "这些", "调研", "走访", "联系", "邀请", "发挥", "参观", "现有", "共有", "持续", "积极", "全面", "形成", "制定", "实施");

    private GenericWords() {}

    /** 办法 or 实施方案 alone names nothing outside the place that defines it. */
    static boolean isOnlyKind(String name) {
        return KINDS.contains(BRACKETS.matcher(name).replaceAll(""));
    }

    /** The text without words that introduce a name. */
    static String withoutLeading(String text) {
        return LEADING.matcher(text).replaceFirst("");
    }

    /** Whether the text has a word that no name of an organ, place or project has. */
    static boolean hasVerb(String text) {
        return VERBS.stream().anyMatch(text::contains);
    }
}
