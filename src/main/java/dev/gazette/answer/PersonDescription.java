package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import dev.gazette.answer.RecordQuestion.NamedDay;
import dev.gazette.gazette.SessionNumbers;
import dev.gazette.passage.Provenance;
import dev.gazette.records.Appointment;
import dev.gazette.records.Attendance;
import dev.gazette.records.RecordPlace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that say who is meant without a name: by the office in which somebody attended a meeting, or by what he or she
 * reported there. A pure function of the words and of what is compared with them.
 */
record PersonDescription(String text, Optional<String> post, List<String> organs) {
    private static final Pattern ATTENDED = Pattern.compile("列席|出席|到会|参会|参加");
    private static final Pattern SPOKE =
            Pattern.compile("(?:作|做|提交|宣读|汇报|递交|提出)[^,;?。]{0,40}(?:报告|说明|汇报|情况)|(?:报告|汇报|说明)的");
    private static final Pattern SUCCEEDED = Pattern.compile(
            "^接(?:替|任|了)?%1$s|%1$s[^,;?。]{0,6}?(?:走|离任|离开|卸任|辞职|请辞|调走|免职)[了后以之]{0,3}[^,;?。]{0,10}?(?:接|补|继|上来|当|任)");
    private static final Pattern POINTER = Pattern.compile("[那这该]一?[位个名]|的");
    private static final Pattern FILLER = Pattern.compile(
            "代表(?=.{0,12}(?:列席|出席|参加))|[那这该](?:一?[位个名])?|前?来(?:列席|出席|参加)|会期|现任|时任|作了?|做了?|提交|宣读|汇报|递交|报告|说明|情况|关于|工作|书面|负责人|的人|同志");

    private static final Pattern BEARER = Pattern.compile("(?:[那这]位|的)(代表|委员|副?\\p{IsHan}{1,4}长|副?主任|书记|检察长)$");

    PersonDescription {
        requireNonNull(text, "text is null");
        requireNonNull(post, "post is null");
        organs = List.copyOf(organs);
    }

    /** Reads words in the form of {@link Plain}. */
    static PersonDescription of(String text) {
        return new PersonDescription(
                text,
                RecordQuestion.post(text),
                RecordQuestion.organs(POINTER.matcher(text).replaceAll(",")));
    }

    /** Whether it means who came into the office of this person. */
    boolean isSuccessorOf(String person) {
        return Pattern.compile(SUCCEEDED.pattern().formatted(Pattern.quote(person)))
                .matcher(text)
                .find();
    }

    /** The office that is named last: whoever is described bears it. */
    Optional<String> office() {
        Matcher bearer = BEARER.matcher(text);
        return bearer.find() ? Optional.of(bearer.group(1)) : post;
    }

    boolean isOfAttendance() {
        return ATTENDED.matcher(text).find();
    }

    boolean isOfSpeaker() {
        return SPOKE.matcher(text).find();
    }

    /** Whether it means this entry of the attendance of a meeting. */
    boolean means(Attendance meeting, Attendance.Entry entry) {
        RecordPlace place = meeting.place();
        return isOffice(entry.organ(), entry.post())
                && isOfMeeting(place.session(), place.date())
                && isExplained(place.meeting(), entry.person(), entry.organ(), entry.post(), entry.quote());
    }

    /** Whether it means who came into this office. */
    boolean means(Appointment record) {
        RecordPlace place = record.place();
        return isOffice(record.office(), record.office())
                && isOfMeeting(place.session(), place.date())
                && isExplained(place.meeting(), record.office(), record.organ());
    }

    /** Whether it means who delivered the item of this passage. */
    boolean means(Provenance place) {
        String role = place.item().role().orElse("");
        return place.item().speaker().isPresent()
                && isOffice(role, role)
                && isOfMeeting(place.session(), place.date())
                && isExplained(place.meeting(), role, place.item().title());
    }

    /** Somebody who is not described by an office could be anybody. */
    private boolean isOffice(String organ, String office) {
        return post.filter(named -> RecordMatch.isPost(office, named)).isPresent()
                && organs.stream().allMatch(named -> organ.contains(named) || RecordMatch.isShortFor(named, organ));
    }

    private boolean isOfMeeting(Optional<Integer> session, Optional<LocalDate> date) {
        return SessionNumbers.in(text).stream()
                        .allMatch(wanted -> session.map(wanted::equals).orElse(false))
                && NamedDay.in(text).stream()
                        .allMatch(day -> date.map(day::holds).orElse(false));
    }

    /** Whether nothing is left of the words that these do not say. */
    private boolean isExplained(String... known) {
        String rest = text;
        for (String organ : organs) {
            // 财政局长 is 财政局 and 局长
            rest = rest.replace(organ + post.map(name -> name.substring(1)).orElse(""), ",")
                    .replace(organ, ",");
        }
        rest = rest.replace(post.orElse(","), ",");
        return RecordMatch.explains(FILLER.matcher(rest).replaceAll(","), List.of(known));
    }
}
