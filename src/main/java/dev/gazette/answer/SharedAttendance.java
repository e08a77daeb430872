package dev.gazette.answer;

import dev.gazette.index.RecordArchive;
import dev.gazette.records.Attendance;
import dev.gazette.records.Presence;
import dev.gazette.retrieval.SearchFilters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers who attended, or missed, every one of several meetings, with the words of each that list them. */
@ApplicationScoped
class SharedAttendance {
    private static final double SURE = 0.95;
    private static final int MOST = 10;
    private static final Pattern ALL = Pattern.compile("都(?:请了?假|缺席|没来|没到|列席|出席|到会|参加|来|到)");
    private static final Pattern WHO = Pattern.compile("谁|哪些|哪一?位|哪几|哪[两二三四五六七八九十]|名单|什么人");
    private static final Pattern FILLER = Pattern.compile("[两三四]次|都来?|第|、|没|来|前后|这|有|负责人");

    private final RecordArchive archive;
    private final RecordQuotes quotes;

    SharedAttendance(RecordArchive archive, RecordQuotes quotes) {
        this.archive = archive;
        this.quotes = quotes;
    }

    /** Empty when the question does not ask for them, or there are none or too many. */
    Optional<Answer.Grounded> answer(Found found, SearchFilters filters) {
        String text = found.question().text();
        NamedMeetings named = NamedMeetings.in(text);
        if (!named.areSeveral()
                || !ALL.matcher(text).find()
                || !WHO.matcher(text).find()) {
            return Optional.empty();
        }
        List<Attendance> meetings = named.of(KnownRecords.read(archive, filters).attendance());
        Presence presence = presence(text);
        List<String> persons = meetings.size() < 2 ? List.of() : shared(meetings, presence, text);
        if (persons.isEmpty() || persons.size() > MOST || !isExplained(text, meetings, presence)) {
            return Optional.empty();
        }
        List<Candidate> words = meetings.stream()
                .flatMap(meeting -> listed(meeting, presence, text)
                        .filter(entry -> persons.contains(entry.person()))
                        .flatMap(entry -> quotes.words(entry.item().id(), entry.quote(), entry.lines()).stream()))
                .toList();
        return Optional.of(RecordWriter.write(words, found.nearest(), SURE)).filter(GroundingCheck::holds);
    }

    private static Presence presence(String text) {
        if (text.contains("列席")) {
            return Presence.SITTING_IN;
        }
        return AttendanceMeasure.in(text).contains(AttendanceMeasure.ON_LEAVE) ? Presence.ON_LEAVE : Presence.PRESENT;
    }

    /** Everybody whom all of the meetings list in this way, of the group that the question names. */
    static List<String> shared(List<Attendance> meetings, Presence presence, String text) {
        List<Set<String>> persons = meetings.stream()
                .map(meeting -> listed(meeting, presence, text)
                        .map(Attendance.Entry::person)
                        .collect(Collectors.toSet()))
                .toList();
        return persons.getFirst().stream()
                .filter(person -> !person.isEmpty() && persons.stream().allMatch(all -> all.contains(person)))
                .sorted()
                .toList();
    }

    /** Those of the group that the question names, or everybody. */
    private static Stream<Attendance.Entry> listed(Attendance meeting, Presence presence, String text) {
        List<Attendance.Group> groups = meeting.groups().stream()
                .filter(group -> group.presence() == presence)
                .toList();
        List<Attendance.Group> named = groups.stream()
                .filter(group -> group.label().length() > 1 && text.contains(Plain.of(group.label())))
                .toList();
        return (named.isEmpty() ? groups : named).stream().flatMap(group -> group.entries().stream());
    }

    private static boolean isExplained(String text, List<Attendance> meetings, Presence presence) {
        List<String> known = new ArrayList<>();
        for (Attendance meeting : meetings) {
            known.add(meeting.place().meeting());
            meeting.groups().stream()
                    .filter(group -> group.presence() == presence)
                    .forEach(group -> known.add(group.label()));
        }
        return RecordMatch.explains(FILLER.matcher(text).replaceAll(","), known);
    }
}
