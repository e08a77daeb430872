package dev.gazette.answer;

import dev.gazette.answer.RecordQuestion.NamedDay;
import dev.gazette.gazette.ChineseNumerals;
import dev.gazette.records.Attendance;
import dev.gazette.records.RecordPlace;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The meetings that a question sets beside each other: 第十三、十四两次会议, 八月和十月的两次会议, 两次会议. A pure function of its words.
 *
 * @param sessions their numbers
 * @param days their days or months
 * @param number how many there are, 0 when it does not say so
 */
record NamedMeetings(String text, List<Integer> sessions, List<NamedDay> days, int number) {
    private static final String NUMERAL = "[一二三四五六七八九十百\\d]{1,4}(?![年月日号位名个天])";
    private static final String HELD = "(?:次(?:常委会)?(?:会议)?)?";
    private static final Pattern SESSIONS =
            Pattern.compile("第" + NUMERAL + HELD + "(?:(?:以?及|[、,和与跟同比])第?" + NUMERAL + HELD + ")*(?:[两三四]次)?");
    private static final Pattern SESSION = Pattern.compile("第?(" + NUMERAL + ")");
    private static final Pattern SEVERAL = Pattern.compile("[两三四]次$");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年");
    private static final Pattern NUMBER = Pattern.compile("(?<![第十])([两二三四])次");

    NamedMeetings {
        sessions = List.copyOf(sessions);
        days = List.copyOf(days);
    }

    /** Reads words in the form of {@link Plain}. */
    static NamedMeetings in(String text) {
        List<Integer> sessions = SESSIONS.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(run -> run.contains("次"))
                .flatMap(run ->
                        SESSION.matcher(SEVERAL.matcher(run).replaceFirst("")).results())
                .map(match -> ChineseNumerals.parse(match.group(1)))
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .distinct()
                .toList();
        List<NamedDay> days = NamedDay.in(text).stream()
                .filter(day -> day.month().isPresent())
                .distinct()
                .toList();
        Matcher number = NUMBER.matcher(text);
        return new NamedMeetings(
                text,
                sessions,
                days,
                number.find() ? ChineseNumerals.parse(number.group(1)).orElse(0) : 0);
    }

    /** Whether it speaks of more than one. */
    boolean areSeveral() {
        return Math.max(number, Math.max(sessions.size(), days.size())) > 1;
    }

    /**
     * The meetings of one document, the earliest first; empty when there is no document that has them all, or several have
     * and the question does not say which place it means.
     */
    List<Attendance> of(List<Attendance> all) {
        List<List<Attendance>> having = byDocument(all).stream()
                .map(this::meant)
                .filter(meetings -> !meetings.isEmpty())
                .toList();
        return Stream.<Predicate<List<Attendance>>>of(
                        any -> true,
                        meetings -> RecordMatch.namesPlace(
                                text, meetings.getFirst().place().meeting()))
                .map(condition -> having.stream().filter(condition).toList())
                .filter(one -> one.size() == 1)
                .map(List::getFirst)
                .findFirst()
                .orElse(List.of());
    }

    private static Collection<List<Attendance>> byDocument(List<Attendance> all) {
        Map<String, List<Attendance>> documents = all.stream()
                .collect(Collectors.groupingBy(
                        meeting -> meeting.place().document(), LinkedHashMap::new, Collectors.toList()));
        return documents.values();
    }

    private List<Attendance> meant(List<Attendance> own) {
        List<Predicate<RecordPlace>> named = sessions.size() > 1
                ? sessions.stream().map(NamedMeetings::isOfSession).toList()
                : days.size() > 1 ? days.stream().map(NamedMeetings::isOfDay).toList() : List.of();
        if (named.isEmpty()) {
            // one that is named beside 两次会议 is not both of them
            return own.size() == number && sessions.isEmpty() && days.isEmpty() && areOfNamedYears(own)
                    ? inOrder(own)
                    : List.of();
        }
        List<Attendance> meant = named.stream()
                .map(one -> own.stream()
                        .filter(meeting -> one.test(meeting.place()))
                        .toList())
                .filter(found -> found.size() == 1)
                .map(List::getFirst)
                .distinct()
                .toList();
        return meant.size() == named.size() && areOfNamedYears(meant) ? inOrder(meant) : List.of();
    }

    private boolean areOfNamedYears(List<Attendance> meetings) {
        return YEAR.matcher(text)
                .results()
                .map(match -> Integer.parseInt(match.group(1)))
                .allMatch(year -> meetings.stream()
                        .anyMatch(meeting -> meeting.place()
                                .date()
                                .filter(date -> date.getYear() == year)
                                .isPresent()));
    }

    private static Predicate<RecordPlace> isOfSession(int session) {
        return place -> place.session().filter(own -> own == session).isPresent();
    }

    private static Predicate<RecordPlace> isOfDay(NamedDay day) {
        return place -> place.date().filter(day::holds).isPresent();
    }

    private static List<Attendance> inOrder(List<Attendance> meetings) {
        return meetings.stream()
                .sorted(Comparator.comparing(meeting -> meeting.place().date().orElse(LocalDate.MIN)))
                .toList();
    }
}
