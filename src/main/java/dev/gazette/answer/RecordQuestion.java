package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import dev.gazette.gazette.ChineseNumerals;
import dev.gazette.records.Act;
import dev.gazette.records.Presence;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A question that records can answer: who or when, about an appointment or about attendance.
 *
 * @param acts acts that are asked about, empty for a question about attendance
 * @param presences ways of attending that are asked about
 * @param membersDue whether it asks how many should attend
 * @param post post that is named, such as 副区长
 * @param organs organs and places that are named
 * @param days dates that are named, each by year, month and day where given
 */
record RecordQuestion(
        String text,
        Ask ask,
        Set<Act> acts,
        List<Presence> presences,
        boolean membersDue,
        Optional<String> post,
        List<String> organs,
        List<NamedDay> days) {
    private static final Pattern WHEN = Pattern.compile("什么时候|何时|哪一?天|哪个?月|几月|什么时间|哪一?次");
    private static final Pattern COUNT = Pattern.compile("(?:多少|(?<!哪)几)(?:人|名|位|个人)");
    private static final Pattern WHO =
            Pattern.compile("谁|哪位|哪[一二两三四五六七八九十几]+位|哪[一二两三四五六七八九十几]+名|哪些|何人|什么人|名单|姓名|名字|叫什么|叫啥");
    private static final Pattern WHETHER = Pattern.compile("吗|是否|有没有|是不是|没有?[?]?$");
    private static final Pattern COMPARES = Pattern.compile("更|最|相比|比较|为什么|为何|原因|怎么|如何|票");
    private static final Pattern ACT = Pattern.compile(
            "任命|任免|免去|免职|免掉|免了(?=[^,;?。]{0,8}职)|辞去|辞掉|辞职|不再担任|卸任|离任(?!当天)|接替|接任|替代|换成|换了谁|接\\p{IsHan}{2,4}的?班|之前\\p{IsHan}{0,12}(?:担任|是谁)|前任|添了?(?=[一二两三四五六七八九十\\d]{1,2}[位名个])|(?:自行|自动|自然)(?:免除|终止)|代理|补选|当选|撤职|撤销|罢免");
    private static final Pattern PRESENCE = Pattern.compile(
            "应到|应该?出席|[没未](?:有|能)?(?:来|到|参加|出席|去)|请了?假|缺席|列席|出席|实到|旁听|到会|参加(?=.{0,12}会|[了的过]?[吗人]?$)|(?<=会议?)参加");
    private static final Pattern ANOTHER =
            Pattern.compile("接替|接任|替代|换成|换了谁|接\\p{IsHan}{2,4}的?班|之前\\p{IsHan}{0,12}(?:担任|是谁)|前任|的同时|离任当天");
    private static final Pattern SAME_DAY = Pattern.compile("的同时|当天");
    private static final Pattern BEFORE =
            Pattern.compile("之前\\p{IsHan}{0,12}(?:担任|是谁)|前任|(?:接替|接任|替代)了?(?:的是)?(?:谁|哪)");
    /** What is only added so that nothing is left out: (法院和检察院都算). */
    private static final Pattern INCLUDING =
            Pattern.compile("\\((?:(?:含|包括|连|不论|不管|无论)[^()]{0,24}|[^()]{0,20}(?:都算|在内|也算|算上|都要|都包括|也包括)[^()]{0,2})\\)"
                    + "|[,;](?:含|包括|连|不论|不管|无论)?[^,;?()]{1,16}?(?:都算|包括在内|也算|算上|都包括|也包括)[^,;?]{0,2}(?=[,;?]|$)");

    private static final Pattern EXCLUDES = Pattern.compile("[不没除]");

    private static final Pattern POST =
            Pattern.compile("副?(?:主任委员|主任|检察长|秘书长|[省市州县区镇乡局院厅处科所庭]长|书记|主席)|(?:人民)?(?:审判员|陪审员|检察员)|调研员");
    private static final Pattern ORGAN =
            Pattern.compile("法院|检察院|人民政府|监察委员会|监委|\\p{IsHan}{2}(?:局|镇|乡(?![村镇])|街道|法庭|委员会)|\\p{IsHan}{2,3}路街道");

    RecordQuestion {
        requireNonNull(text, "text is null");
        requireNonNull(ask, "ask is null");
        acts = Set.copyOf(acts);
        presences = List.copyOf(presences);
        requireNonNull(post, "post is null");
        organs = List.copyOf(organs);
        days = List.copyOf(days);
    }

    /** What is asked for. */
    enum Ask {
        WHO,
        WHEN,
        COUNT,
        WHETHER
    }

    /** A date with the parts that are named. */
    record NamedDay(Optional<Integer> year, Optional<Integer> month, Optional<Integer> day) {
        private static final String NUMBER = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
        private static final Pattern WRITTEN =
                Pattern.compile("(?:((?:19|20)\\d{2})年)?(?:" + NUMBER + "月(?:份|" + NUMBER + "[日号])?)?");

        /** The dates that a text in the form of {@link Plain} names. */
        static List<NamedDay> in(String text) {
            return WRITTEN.matcher(text)
                    .results()
                    .filter(match -> !match.group().isEmpty())
                    .map(match -> new NamedDay(number(match.group(1)), number(match.group(2)), number(match.group(3))))
                    .toList();
        }

        private static Optional<Integer> number(@Nullable String digits) {
            OptionalInt number = digits == null ? OptionalInt.empty() : ChineseNumerals.parse(digits);
            return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
        }

        boolean holds(LocalDate date) {
            return year.map(wanted -> wanted == date.getYear()).orElse(true)
                    && month.map(wanted -> wanted == date.getMonthValue()).orElse(true)
                    && day.map(wanted -> wanted == date.getDayOfMonth()).orElse(true);
        }
    }

    /** Reads a question in the form of {@link Plain}; empty when records cannot answer it. */
    static Optional<RecordQuestion> read(String question) {
        String text = INCLUDING
                .matcher(question)
                .replaceAll(added -> EXCLUDES.matcher(added.group()).find() ? added.group() : ",");
        Optional<Ask> ask = ask(text);
        Set<Act> acts = acts(question);
        List<String> attending = acts.isEmpty() ? all(PRESENCE, question) : List.of();
        if (ask.isEmpty()
                || acts.isEmpty() == attending.isEmpty()
                || COMPARES.matcher(text).find()) {
            return Optional.empty();
        }
        boolean due = attending.stream().anyMatch(RecordQuestion::isDue);
        return Optional.of(new RecordQuestion(
                text, ask.get(), acts, presences(attending), due, post(text), organs(text), NamedDay.in(text)));
    }

    private static Optional<Ask> ask(String text) {
        if (WHEN.matcher(text).find()) {
            return Optional.of(Ask.WHEN);
        }
        if (COUNT.matcher(text).find()) {
            return Optional.of(Ask.COUNT);
        }
        if (WHO.matcher(text).find()) {
            return Optional.of(Ask.WHO);
        }
        return WHETHER.matcher(text).find() ? Optional.of(Ask.WHETHER) : Optional.empty();
    }

    private static Set<Act> acts(String text) {
        Set<Act> acts = EnumSet.noneOf(Act.class);
        ACT.matcher(text).results().map(MatchResult::group).forEach(word -> acts.addAll(acts(word, text)));
        return acts;
    }

    private static Set<Act> acts(String word, String text) {
        return switch (word) {
            case "任命" -> EnumSet.of(Act.APPOINTMENT, Act.ACTING);
            case "任免" -> EnumSet.allOf(Act.class);
            case "免去", "免职", "免掉", "免了" -> EnumSet.of(Act.REMOVAL);
            case "辞去", "辞掉", "辞职" -> EnumSet.of(Act.RESIGNATION);
            case "不再担任", "卸任", "离任" -> EnumSet.of(Act.REMOVAL, Act.RESIGNATION, Act.LAPSE);
            case "代理" -> EnumSet.of(Act.ACTING);
            case "补选", "当选" -> EnumSet.of(Act.ELECTION);
            case "撤职", "罢免" -> EnumSet.of(Act.DISMISSAL);
            case "撤销" -> text.contains("职务") ? EnumSet.of(Act.DISMISSAL) : EnumSet.noneOf(Act.class);
            case "前任" -> EnumSet.of(Act.REMOVAL, Act.RESIGNATION);
            default -> succession(word);
        };
    }

    private static Set<Act> succession(String word) {
        if (word.startsWith("之前")) {
            return EnumSet.of(Act.REMOVAL, Act.RESIGNATION);
        }
        boolean lapses = word.startsWith("自");
        return lapses ? EnumSet.of(Act.LAPSE) : EnumSet.of(Act.APPOINTMENT, Act.ACTING, Act.ELECTION);
    }

    /** Whether it names somebody only to ask for who came after or was before. */
    boolean asksForAnother() {
        return ANOTHER.matcher(text).find();
    }

    /** Whether it names somebody to say which sitting it means: 某人离任当天谁被任命. */
    boolean namesSitting() {
        return SAME_DAY.matcher(text).find();
    }

    /** Whether it asks who was there before, and not who came after. */
    boolean asksForLeaver() {
        return BEFORE.matcher(text).find();
    }

    private static boolean isDue(String word) {
        return word.startsWith("应");
    }

    private static List<Presence> presences(List<String> words) {
        return words.stream()
                .filter(word -> !isDue(word))
                .map(word -> switch (word) {
                    case "请假", "请了假" -> Presence.ON_LEAVE;
                    case "缺席" -> Presence.ABSENT;
                    case "列席" -> Presence.SITTING_IN;
                    case "旁听" -> Presence.LISTENING;
                    default -> isNegated(word) ? Presence.ON_LEAVE : Presence.PRESENT;
                })
                .distinct()
                .toList();
    }

    /** Gazettes list who did not come as on leave. */
    private static boolean isNegated(String word) {
        return word.startsWith("没") || word.startsWith("未");
    }

    /** Whether it is about attendance, not about an office. */
    boolean isAboutAttendance() {
        return membersDue || !presences.isEmpty();
    }

    /** Whether words say that somebody comes into an office, leaves it or attends. */
    static boolean speaksOfAct(String words) {
        return ACT.matcher(words).find() || PRESENCE.matcher(words).find();
    }

    /** The first post that words name. */
    static Optional<String> post(String text) {
        Matcher matcher = POST.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** Organs and places that words name. */
    static List<String> organs(String text) {
        return all(ORGAN, text);
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }
}
