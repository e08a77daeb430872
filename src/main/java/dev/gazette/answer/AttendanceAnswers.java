package dev.gazette.answer;

import dev.gazette.index.RecordArchive;
import dev.gazette.index.RecordQuery;
import dev.gazette.records.Attendance;
import dev.gazette.records.Presence;
import dev.gazette.retrieval.SearchFilters;
import dev.gazette.source.LineRange;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The printed words that answer a question about attendance. */
@ApplicationScoped
class AttendanceAnswers {
    private static final Pattern HEAD = Pattern.compile("^(?:[一二三四五六七八九十]{1,2}、)?(?:应|实)?(?:出席|请假|缺席|列席|到)");

    private final RecordArchive records;
    private final RecordQuotes quotes;

    AttendanceAnswers(RecordArchive records, RecordQuotes quotes) {
        this.records = records;
        this.quotes = quotes;
    }

    /** Empty when no meeting fits, or when several do and none is named. */
    List<Candidate> words(RecordQuestion question, Optional<Integer> session, SearchFilters filters) {
        List<Attendance> meetings =
                records
                        .attendance(new RecordQuery(
                                Optional.empty(), session.stream().toList(), Optional.empty()))
                        .stream()
                        .filter(record -> RecordMatch.isOfMeeting(record.place(), question, session))
                        .filter(record -> RecordMatch.passes(record.place(), filters))
                        .toList();
        return switch (question.ask()) {
            case COUNT -> meetings.size() == 1 ? count(meetings.getFirst(), question) : List.of();
            case WHO -> meetings.size() == 1 ? who(meetings.getFirst(), question) : List.of();
            case WHETHER -> meetings.size() == 1 ? whether(meetings.getFirst(), question) : List.of();
            case WHEN -> List.of();
        };
    }

    /** The printed numbers; empty unless all that are asked for are printed. */
    private List<Candidate> count(Attendance meeting, RecordQuestion question) {
        Stream<Optional<Attendance.Count>> due =
                question.membersDue() ? Stream.of(meeting.shouldAttend()) : Stream.empty();
        List<Optional<Candidate>> asked = Stream.concat(
                        due, question.presences().stream().map(meeting::printed))
                .map(count ->
                        count.flatMap(printed -> quotes.words(printed.item().id(), printed.quote(), printed.lines())))
                .toList();
        boolean all =
                asked.stream().allMatch(Optional::isPresent) && RecordMatch.explains(question.text(), words(meeting));
        return all ? asked.stream().flatMap(Optional::stream).distinct().toList() : List.of();
    }

    /** The printed names; empty unless somebody is listed in every way that is asked for. */
    private List<Candidate> who(Attendance meeting, RecordQuestion question) {
        List<List<Candidate>> asked = question.presences().stream()
                .map(presence -> who(meeting, presence, question))
                .toList();
        return question.membersDue() || asked.stream().anyMatch(List::isEmpty)
                ? List.of()
                : asked.stream().flatMap(List::stream).toList();
    }

    /** Few gazettes tell who was absent from who was on leave. */
    private List<Candidate> who(Attendance meeting, Presence presence, RecordQuestion question) {
        boolean isUntold = presence == Presence.ABSENT
                && meeting.entries(presence).findAny().isEmpty();
        return words(meeting.entries(isUntold ? Presence.ON_LEAVE : presence)
                .filter(entry -> isAsked(entry, meeting, question))
                .toList());
    }

    private List<Candidate> words(List<Attendance.Entry> fitting) {
        if (fitting.isEmpty()) {
            return List.of();
        }
        LineRange lines = fitting.stream()
                .map(Attendance.Entry::lines)
                .reduce(LineRange::union)
                .orElseThrow();
        String item = fitting.getFirst().item().id();
        boolean oneItem = fitting.stream().allMatch(entry -> entry.item().id().equals(item));
        List<String> printed =
                fitting.stream().map(Attendance.Entry::quote).distinct().toList();
        return oneItem
                ? quotes.spans(item, printed, lines).stream()
                        .map(found -> quotes.withHead(found, HEAD))
                        .toList()
                : List.of();
    }

    private static boolean isAsked(Attendance.Entry entry, Attendance meeting, RecordQuestion question) {
        return question.post()
                        .map(post -> RecordMatch.isPost(entry.post(), post))
                        .orElse(true)
                && question.organs().stream().allMatch(organ -> (entry.organ() + entry.quote()).contains(organ))
                && RecordMatch.explains(question.text(), words(meeting, entry));
    }

    /** The line that lists the person, in whatever way. */
    private List<Candidate> whether(Attendance meeting, RecordQuestion question) {
        List<Attendance.Entry> all =
                Stream.of(Presence.values()).flatMap(meeting::entries).toList();
        Set<String> named = RecordMatch.namedPersons(
                question.text(), all.stream().map(Attendance.Entry::person).toList());
        return all.stream()
                .filter(entry -> named.size() == 1 && named.contains(entry.person()))
                .filter(entry -> RecordMatch.explains(question.text(), words(meeting, entry)))
                .flatMap(entry -> quotes.words(entry.item().id(), entry.quote(), entry.lines()).stream())
                .map(found -> quotes.withHead(found, HEAD))
                .limit(1)
                .toList();
    }

    private static List<String> words(Attendance meeting) {
        return List.of(meeting.place().meeting());
    }

    private static List<String> words(Attendance meeting, Attendance.Entry entry) {
        return List.of(meeting.place().meeting(), entry.person(), entry.organ(), entry.post(), entry.quote());
    }
}
