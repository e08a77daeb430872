package dev.gazette.generation;

import dev.gazette.generation.Token.Role;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that do something other than name a thing. The lists are of the language, not of any document. */
final class WordRoles {
    private static final Pattern NEGATION =
            Pattern.compile("尚未|未(?!来|成年)|没有|没(?!收)|不(?!断|仅|但|管|论|少于|低于|高于|超过|多于|足\\d|小于|止)|无(?!论|线|人机|偿)|非(?!常|洲|凡|遗)"
                    + "|禁止|严禁|否决|拒绝|缺席|请假|免去|撤销|取消|暂停");
    private static final Pattern PLAN = Pattern.compile(
            "计划(?!执行|生育|完成|草案|和|、|的|报告)|拟(?!合)|预计|力争|争取|打算|将(?=于|在|会|达|继续|进一步|全面|加快|重点|建)|即将|有望|应当|应该|应(?![急用对届变收付聘邀])"
                    + "|须|可能|可以|建议(?!办|的|意|由|人|、|\\d)|如果|原则上|(?<![主重需纲摘必提简])要(?![求素点件道闻领害塞])");
    private static final Pattern PARTIAL =
            Pattern.compile("大部分|绝大多数|部分|大多数?|多数|少数|个别|半数|一半|几乎|基本(?!公|医|农|养|建|情|法|单|药|国|上|普)|仅|只有|只(?=能|是)");
    private static final Pattern NEUTRAL = Pattern.compile("根据|按照|依据|指出|提出|提到|显示|表示|认为|介绍|说明|强调|明确|有关|关于|相关|方面|情况|工作"
            + "|其中|但是?|不过|然而|同时|此外|另外|以及|并且|而且|因此|所以|由此|目前|截至|截止|共计|合计|总计|总共|一共|共有|达到|实现|进行|开展|包括|包含|主要|分别|进一步|大力|积极|不断|持续"
            + "|扎实|切实|认真|深入|着力|继续|较为|比较|上述|如下|下列|就是|属于|作为|成为|位于|用于|首先|其次|最后|再次|例如|比如"
            + "|期间|年度|当中|之中|以来|不仅|还是|存在的(?=(?:主要)?问题)|一是|二是|三是|四是|五是|六是|已经|先后|累计|我们|他们|它们|对于|为了|从而|进而|通过(?=[\\p{IsHan}]{2,12}等|加强|开展)"
            + "|(?:超过?|逾|突破|近|不足|大?约|接近|将近|至少|至多|不少于|不低于|不超过|不高于|高于|低于|多于|少于)(?=\\d)"
            + "|[的了着在为是有于和与及并也还又就则而以对向从由把被使给等之其该本此这那我共达到已所地得中将据时后度自至比较]");
    private static final Map<Role, Pattern> PATTERNS =
            Map.of(Role.NEGATION, NEGATION, Role.PLAN, PLAN, Role.PARTIAL, PARTIAL, Role.NEUTRAL, NEUTRAL);
    /** Characters that such a word can begin with, and more: most characters of a text are none, and patterns are slow. */
    private static final Set<Integer> FIRST = PATTERNS.values().stream()
            .flatMap(pattern ->
                    pattern.pattern().chars().filter(Character::isIdeographic).boxed())
            .collect(Collectors.toUnmodifiableSet());

    private static final Role[] ORDER = {Role.NEGATION, Role.PLAN, Role.PARTIAL, Role.NEUTRAL};

    private WordRoles() {}

    /** A word that begins at a place, and where it ends. */
    record Word(Role role, int end) {}

    static Optional<Word> at(String plain, int begin) {
        if (!FIRST.contains((int) plain.charAt(begin))) {
            return Optional.empty();
        }
        for (Role role : ORDER) {
            Matcher word = PATTERNS.getOrDefault(role, NEUTRAL).matcher(plain).region(begin, plain.length());
            word.useTransparentBounds(true);
            if (word.lookingAt()) {
                return Optional.of(new Word(role, word.end()));
            }
        }
        return Optional.empty();
    }
}
