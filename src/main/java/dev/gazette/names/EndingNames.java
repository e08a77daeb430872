package dev.gazette.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Organs, places and projects, told by their ending. A text that stands alone between punctuation and has such an ending
 * is a candidate; it is a name when it stands alone twice, or in a list with others of its kind. Too much is called a
 * project or a plan, so those must stand in quotes.
 */
final class EndingNames {
    private static final int LONGEST = 24;
    private static final Pattern CHUNK = Pattern.compile("[^、，。；：:;,！？!?（）()“”\"《》〈〉\\[\\]【】\\t\\n\\r—…·|]{2,40}");
    private static final Pattern AFTER_LIST = Pattern.compile("等.{0,30}$");

    private static final Pattern ORGAN = Pattern.compile(
            "(?:[\\p{IsHan}]{0,4}[省市区县镇乡州]|国家|全国|中国|国务院)?[\\p{IsHan}a-zA-Z\\d（）()]{2,18}"
                    + "(?:(?<![布格结当全时大])局|(?<!常)委|(?<=人大)常委|委员会|办公室|政府办|街道办事处|法院|检察院|公司|集团|银行|医院|大学|学院|中学|小学|实验学校|学校|幼儿园|研究院|研究所|协会|学会|联合会|商会|"
                    + "合作社|总社|总工会|实验室|事务所|基金会|出版社|图书馆|博物馆|人民政府|人大常委会|政协|妇联|残联|公证处|派出所|服务中心|管理中心|活动中心|监测中心|指挥中心|文化中心|急救中心)");
    private static final Pattern PLACE = Pattern.compile(
            "[\\p{IsHan}A-Z\\d]{1,10}(?:(?<![电线公道思出套])路|大道|高架|快速路|高速|高速公路|街|弄|镇|街道|(?<!民族|驻在|下)乡|村|小区|新村|新城|创新城|智慧城|产业园|科技园|园区|工业区|开发区|示范区|公园|绿地|广场|"
                    + "大桥|桥|隧道|河|江|(?<!治)港|浜|泾|塘|湖|岛|(?<![电汽车渡作务油氢换])站|枢纽|码头|机场|铁路|高铁|铁塔|号线)");
    private static final Pattern PROJECT =
            Pattern.compile("[\\p{IsHan}A-Z\\d]{2,18}(?:工程|项目|计划|规划|行动|专项行动|方案|试点|示范工程)(?:[一二三四五]期)?");

    /** Kinds and not names: 人民法院, 有关部门, 各镇, 主干道路, 三个工程. */
    private static final Pattern NO_NAME = Pattern.compile(
            "^(?:人民|有关|相关|各|该|本|全|多|每|某|两|三|四|五|六|七|八|九|十|几|一|上述|其他|所有|部分|"
                    + "重大|重点|主要|一般|新|老|旧|大|小|地方|基层|专门|中小|我|他|你|这|那|下|上级|同级|城市|农村|乡村|社区|公共|市政|基础|配套|民生|实事|建设|改造|专项|综合|年度|工作|行政|"
                    + "物业|公交|社区卫生|应急|地方资产|村民|居民|农业生产|融资|主干|骨干|专业|民办|公办|市级|区级|县级|国家级|省级|镇级|村级|街道|中央|当地|优秀|示范|试点|特色|区域|沿线|周边|道路|轨道|交通|非|以上|单位|企业|代表|机关)[\\p{IsHan}]{0,4}$"
                    + "|(?:城中|美丽休闲乡|镇|示范|行政|自然)村$|^[\\p{IsHan}]{0,3}(?:乡村|街镇)$|示范园区$|和[省市区县](?:委|政府)$|^委办局$|简称|^[一二三四五六七八九十]+.?[一大个园院](?:方案|工程|计划|项目|行动)$|^\\d+[个家条座项所处年月]|^[一二三四五六七八九十百]+[个家条座项所处批]");

    private final Map<NameKind, Map<String, Draft>> candidates = new HashMap<>();
    private final Set<String> listed = new HashSet<>();

    void read(TextRun run) {
        Matcher chunk = CHUNK.matcher(run.text());
        int before = -1;
        List<Optional<Mention>> row = new ArrayList<>();
        while (chunk.find()) {
            boolean goesOn =
                    before >= 0 && chunk.start() == before + 1 && run.text().charAt(before) == '、';
            if (!goesOn) {
                closeList(row);
                row.clear();
            }
            row.add(candidate(run, chunk.group(), chunk.start()));
            before = chunk.end();
        }
        closeList(row);
    }

    /** Reports the candidates that are names. */
    void report(Consumer<Draft> found) {
        candidates.forEach((kind, byKey) -> byKey.forEach((key, candidate) -> {
            if (candidate.found() > 1 || kind == NameKind.PROJECT || listed.contains(kind + key)) {
                found.accept(candidate);
            }
        }));
    }

    /** Two and more of one kind side by side vouch for each other. */
    private void closeList(List<Optional<Mention>> row) {
        for (NameKind kind : NameKind.values()) {
            List<Mention> same = row.stream()
                    .flatMap(Optional::stream)
                    .filter(mention -> mention.kind() == kind)
                    .toList();
            if (same.size() > 1 && kind != NameKind.PROJECT) {
                same.forEach(mention -> listed.add(kind + mention.key()));
            }
        }
    }

    private Optional<Mention> candidate(TextRun run, String chunk, int offset) {
        String whole = NameKey.tidy(AFTER_LIST.matcher(chunk).replaceFirst(""));
        String name = GenericWords.withoutLeading(whole);
        if (name.length() < 3 || name.length() > LONGEST || GenericWords.hasVerb(name)) {
            return Optional.empty();
        }
        boolean quoted = offset > 0 && "“\"".indexOf(run.text().charAt(offset - 1)) >= 0;
        Optional<NameKind> found = quoted
                        && PROJECT.matcher(whole).matches()
                        && !GenericWords.isOnlyKind(whole)
                        && !NO_NAME.matcher(whole).find()
                ? Optional.of(NameKind.PROJECT)
                : kindOf(name);
        return found.map(kind -> {
            Mention mention = new Mention(kind, name, "", run.list(), run.placeAt(offset));
            candidates
                    .computeIfAbsent(kind, any -> new HashMap<>())
                    .computeIfAbsent(mention.key(), key -> new Draft(kind, key))
                    .evidence(mention);
            return mention;
        });
    }

    static Optional<NameKind> kindOf(String name) {
        if (NO_NAME.matcher(name).find()) {
            return Optional.empty();
        }
        if (ORGAN.matcher(name).matches()) {
            return Optional.of(NameKind.ORGAN);
        }
        if (PLACE.matcher(name).matches()) {
            return Optional.of(NameKind.PLACE);
        }
        return Optional.empty();
    }
}
