package dev.gazette.answer;

import dev.gazette.gazette.ItemKind;
import dev.gazette.records.PersonNames;
import dev.gazette.records.RecordPlace;
import dev.gazette.retrieval.SearchFilters;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether a record is what a question asks about: every word of the question must be the record's, a word of asking, or a
 * word that every such question has. Otherwise the question knows more than the record, and the record is no answer.
 */
final class RecordMatch {
    private static final Pattern COMMON = Pattern.compile("人民代表大会|常务委员会|人大常委会|常委会|人大|会议|大会|组成人员|委员会|名单|情况|同志"
            + "|本区|我区|全区|本市|本县|职务|职位|负责人|领导|人员|什么时候|什么时间|什么人|什么|何时|何人|多少|是否|有没有|是不是|一共|总共|担任|请问|分别|列出|参加|决定|通过|接受|请求"
            + "|任命|任免|免去|免职|免掉|免了|辞去|辞职|自行|自动|自然|免除|终止|代理|补选|当选|撤职|撤销|罢免|请了?假|[没未]有?(?:来|到|参加|出席|去)|到会|缺席|列席|出席|应到|实到|旁听|应该|实际|日期|时间"
            + "|辞掉|不再担任|卸任|离任|接替|接任|替代|换成|换了|之前|前任|的同时|当天|给我|这边|那边|一事|这件事|作出|添了?|没有(?=[?]?$)|姓名|名字|叫什么|叫啥|委员|没能|未能|[一二两三四五六七八九十\\d]{1,2}[位名个]|接(?=[的，]*班)|班"
            + "|[这那]一天|哪一?[天次位名]|哪[二两三四五六七八九十几][位名次]|哪个|哪些|哪里|第[一二三四五六七八九十百\\d]{1,4}[届次]?|[一二三四五六七八九十百\\d]{1,4}[届次]|(?:19|20)\\d{2}年|[一二三四五六七八九十\\d]{1,2}月份?|[一二三四五六七八九十\\d]{1,3}[日号]"
            + "|[谁几名位人个各吗呢被由派来了的过在上中里那这次新都有是为去当任共其从到和与及请会给把将于应职区市县天月年]|[\\p{Punct}？。，、：；！“”（）《》]");

    private static final Pattern OF_PLACE = Pattern.compile("^.*?人民政府|^\\p{IsHan}{1,6}?[省市区县州旗](?!人民政府)");
    private static final Pattern PLACE = Pattern.compile("(\\p{IsHan}{2,3}?)[省市区县州旗]");

    /** 区财政局: the district that the gazette is of. */
    private static final Pattern OWN_PLACE = Pattern.compile("^[省市区县州旗]");

    private static final Pattern SHORT_FORM = Pattern.compile("\\p{IsHan}{2}[局委办院]");

    private RecordMatch() {}

    /** People of the records that the question names. */
    static Set<String> namedPersons(String question, List<String> persons) {
        return persons.stream()
                .filter(person -> question.contains(Plain.of(PersonNames.key(person))))
                .collect(Collectors.toSet());
    }

    /** Whether session, date and kind of a record fit the question and the filters. */
    static boolean isOfMeeting(RecordPlace place, RecordQuestion question, Optional<Integer> session) {
        return session.map(wanted -> place.session().map(wanted::equals).orElse(false))
                        .orElse(true)
                && question.days().stream()
                        .allMatch(day -> place.date().map(day::holds).orElse(false));
    }

    /** Whether the question names the place whose congress a meeting is of. */
    static boolean namesPlace(String question, String meeting) {
        return PLACE.matcher(meeting).results().anyMatch(place -> question.contains(place.group(1)));
    }

    static boolean passes(RecordPlace place, SearchFilters filters) {
        return passes(place.session(), place.date(), place.kind(), filters);
    }

    /** Whether something of this session, day and kind is wanted; nobody spoke it. */
    static boolean passes(Optional<Integer> session, Optional<LocalDate> date, ItemKind kind, SearchFilters filters) {
        return (filters.sessions().isEmpty()
                        || session.map(filters.sessions()::contains).orElse(false))
                && (filters.kinds().isEmpty() || filters.kinds().contains(kind))
                && filters.speakers().isEmpty()
                && filters.from()
                        .map(from -> date.map(day -> !day.isBefore(from)).orElse(false))
                        .orElse(true)
                && filters.to()
                        .map(to -> date.map(day -> !day.isAfter(to)).orElse(false))
                        .orElse(true);
    }

    /** Whether an office is the asked post: 区长 is not 副区长. */
    static boolean isPost(String office, String post) {
        int at = office.lastIndexOf(post);
        boolean deputy = at > 0 && office.charAt(at - 1) == '副';
        return at >= 0 && (!deputy || post.startsWith("副"));
    }

    /** Whether the words of the record, beside those of every such question, are all that the question has. */
    static boolean explains(String question, List<String> recordWords) {
        String rest = question;
        List<String> longestFirst = recordWords.stream()
                .map(Plain::of)
                .filter(word -> word.length() > 1)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (String word : longestFirst) {
            rest = withoutShortForms(without(rest, word), word);
        }
        return COMMON.matcher(rest).replaceAll("").isEmpty();
    }

    /** Whether a name is a short form of another one, as 卫健委 is of 卫生健康委员会: its characters in their order. */
    static boolean isShortFor(String form, String name) {
        return isInOrder(form, OF_PLACE.matcher(name).replaceFirst(""))
                || isInOrder(form, OWN_PLACE.matcher(name).replaceFirst(""));
    }

    private static boolean isInOrder(String form, String own) {
        int at = 0;
        for (int i = 0; i < own.length() && at < form.length(); i++) {
            at += own.charAt(i) == form.charAt(at) ? 1 : 0;
        }
        return at == form.length() && own.charAt(0) == form.charAt(0);
    }

    private static String withoutShortForms(String text, String name) {
        return SHORT_FORM.matcher(text).replaceAll(found -> isShortFor(found.group(), name) ? "，" : found.group());
    }

    /** Takes out the word and its longest parts of two characters or more. */
    private static String without(String text, String word) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int length = 0;
            while (at + length < text.length() && word.contains(text.substring(at, at + length + 1))) {
                length++;
            }
            if (length >= 2) {
                kept.append('，');
                at += length;
            } else {
                kept.append(text.charAt(at++));
            }
        }
        return kept.toString();
    }
}
