package dev.gazette.gazette;

import java.util.List;
import java.util.regex.Pattern;

/** Tells the kind of an item from its title. The first rule that fits decides. */
final class ItemKinds {
    private static final int MAX_TITLE = 400;
    private static final List<Rule> RULES = List.of(
            rule("(议题|议程|日程)(安排)?$", ItemKind.AGENDA),
            rule("(出席|列席|请假|缺席|旁听|到会).*(情况|名单)$", ItemKind.ATTENDANCE),
            rule("(代表|表彰|获奖|先进.*|先进个人|候选人)名单$", ItemKind.OTHER),
            rule("名单$|任免(职)?(事项|情况)?$|选举结果(的报告)?$", ItemKind.APPOINTMENT),
            rule("^(附件|附表|附录)", ItemKind.ANNEX),
            rule("(落实|办理|研究处理|处理|整改).*审议意见.*(报告|汇报|情况)$", ItemKind.FOLLOWUP),
            rule("审议意见.*(落实|办理|处理|整改).*(报告|汇报|情况)$", ItemKind.FOLLOWUP),
            rule("(审议|评议)意见(书|的函)?$", ItemKind.OPINION),
            rule("备案(的)?(报告|函)$", ItemKind.FILING),
            rule("(审查|审议)(结果|意见)?(情况)?(的)?(报告|汇报)$|(审查|初审|初步审查)意见$", ItemKind.EXAMINATION),
            rule("(修改|修订)(情况|意见)的?(报告|汇报)$", ItemKind.EXAMINATION),
            rule("(调研|调查|视察|考察|巡视)(情况|工作)?(的)?(报告|汇报)$", ItemKind.RESEARCH),
            rule("说明$", ItemKind.EXPLANATION),
            rule("决议$", ItemKind.RESOLUTION),
            rule("^(?!.*(办法|条例|规定|规则|接受|修改)).*(任命|任免|免去|免职|任职|撤职).*(决定|通知|公告)$", ItemKind.APPOINTMENT),
            rule("决定$", ItemKind.DECISION),
            rule("(报告|汇报|述职|总结)(书)?$", ItemKind.REPORT));

    private ItemKinds() {}

    /** Kind by title; a bracketed note at its end, such as （摘要）, is ignored. */
    static ItemKind of(String title) {
        if (title.length() > MAX_TITLE) {
            return ItemKind.OTHER;
        }
        String plain = Texts.simplified(Texts.squeeze(title)).replaceAll("[（(〔][^（()）〕]*[)）〕]$|[》>]$", "");
        return RULES.stream()
                .filter(rule -> rule.pattern.matcher(plain).find())
                .map(Rule::kind)
                .findFirst()
                .orElse(ItemKind.OTHER);
    }

    private static Rule rule(String regex, ItemKind kind) {
        return new Rule(Pattern.compile(regex), kind);
    }

    private record Rule(Pattern pattern, ItemKind kind) {}
}
