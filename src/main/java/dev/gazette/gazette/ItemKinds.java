package dev.gazette.gazette;

import java.util.List;
import java.util.regex.Pattern;

/** Tells the kind of an item from its title. The first rule that fits decides. */
final class ItemKinds {
    private static final List<Rule> RULES = List.of(
            rule("(议题|议程|日程)$", ItemKind.AGENDA),
            rule("(出席|列席|请假|缺席).*(情况|名单)$", ItemKind.ATTENDANCE),
            rule("(任命|任免|免职|免去|辞职|通过任命|接受辞职|补选|人事).*名单$|名单$", ItemKind.APPOINTMENT),
            rule("^(附件|附表|附录)", ItemKind.ANNEX),
            rule("(落实|办理|研究处理|处理).*审议意见.*(报告|汇报)$", ItemKind.FOLLOWUP),
            rule("审议意见(书)?$", ItemKind.OPINION),
            rule("备案(的)?报告$", ItemKind.FILING),
            rule("审查(结果|意见)?(的)?报告$", ItemKind.EXAMINATION),
            rule("(调研|调查|视察)(情况)?(的)?报告$", ItemKind.RESEARCH),
            rule("说明$", ItemKind.EXPLANATION),
            rule("决议$", ItemKind.RESOLUTION),
            rule("(决定|办法|条例)$", ItemKind.DECISION),
            rule("(报告|汇报)$", ItemKind.REPORT));

    private ItemKinds() {}

    /** Kind by title; a bracketed note at its end, such as （摘要）, is ignored. */
    static ItemKind of(String title) {
        String plain = Texts.simplified(Texts.squeeze(title)).replaceAll("[（(][^（()）]*[)）]$", "");
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
