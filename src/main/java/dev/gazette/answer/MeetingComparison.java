package dev.gazette.answer;

import dev.gazette.index.RecordArchive;
import dev.gazette.records.Appointment;
import dev.gazette.records.Attendance;
import dev.gazette.records.RecordPlace;
import dev.gazette.retrieval.SearchFilters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares how many attended several meetings that are named together, or how many should have; and says who had left the
 * committee in between when that is why the numbers differ.
 */
@ApplicationScoped
class MeetingComparison {
    private static final double SURE = 0.95;
    private static final Pattern COMPARES = Pattern.compile("哪一?次|更|最|差|[多少][了一二两三四五六几]|各|分别|比");
    private static final Pattern APART = Pattern.compile("差|[多少][了一二两三四五六几](?!人)");
    private static final Pattern FEWER = Pattern.compile("[更最]少|哪一?次[^,;?。]{0,12}少");
    private static final Pattern WHY = Pattern.compile("为什么|为何|为啥|原因|走的是谁|谁走了");
    private static final Pattern ORDINAL = Pattern.compile("第[^第届]{1,6}次会议$");
    private static final Pattern MEMBER = Pattern.compile("(?:常务委员会|常委会)(?:副?主任|秘书长|委员)$");
    private static final Pattern FILLER = Pattern.compile(
            "应当|到场|参会|来了?|没|未|缺了?|人数|总数|走的|走了|怎么|什么原因|原因|为什么|为何|为啥|哪一?次|更|最|相?差|[多少](?=[了一二两三四五六几])|[多少]|比|一个|[两三四]次|那次|这|前后|开会|公报|里|何|几|后");

    private final RecordArchive archive;
    private final RecordQuotes quotes;

    MeetingComparison(RecordArchive archive, RecordQuotes quotes) {
        this.archive = archive;
        this.quotes = quotes;
    }

    /** Empty when the question compares no meetings, or not all that it asks for is printed. */
    Optional<Answer.Grounded> answer(Found found, SearchFilters filters) {
        String text = found.question().text();
        NamedMeetings named = NamedMeetings.in(text);
        List<AttendanceMeasure> measures = AttendanceMeasure.in(text);
        if (!named.areSeveral() || measures.isEmpty() || !COMPARES.matcher(text).find()) {
            return Optional.empty();
        }
        KnownRecords known = KnownRecords.read(archive, filters);
        List<Attendance> meetings = named.of(known.attendance());
        return meetings.size() > 1 && isExplained(text, meetings)
                ? write(text, meetings, measures, known)
                        .map(words -> words.answer(found.nearest(), SURE))
                        .filter(GroundingCheck::holds)
                : Optional.empty();
    }

    private static boolean isExplained(String text, List<Attendance> meetings) {
        return RecordMatch.explains(
                FILLER.matcher(text).replaceAll(","),
                meetings.stream().map(meeting -> meeting.place().meeting()).toList());
    }

    private Optional<ReckonedRecords> write(
            String text, List<Attendance> meetings, List<AttendanceMeasure> measures, KnownRecords known) {
        ReckonedRecords words = new ReckonedRecords();
        for (AttendanceMeasure measure : measures) {
            if (!areToldApart(meetings)) {
                return Optional.empty();
            }
            List<Operand> operands = operands(words, meetings, measure);
            if (operands.size() < meetings.size()) {
                return Optional.empty();
            }
            words.reckon(reckoning(text, operands));
        }
        boolean why = WHY.matcher(text).find();
        // who left says why fewer are due, and not why fewer came
        List<Candidate> left =
                why && measures.equals(List.of(AttendanceMeasure.DUE)) ? leavers(meetings, known) : List.of();
        left.forEach(words::cite);
        return why && left.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private List<Operand> operands(ReckonedRecords words, List<Attendance> meetings, AttendanceMeasure measure) {
        List<Operand> operands = new ArrayList<>();
        for (Attendance meeting : meetings) {
            measure.of(meeting)
                    .ifPresent(count -> quotes.words(count.item().id(), count.quote(), count.lines())
                            .ifPresent(quote -> Figures.whole(count.number() + "人")
                                    .ifPresent(figure -> operands.add(
                                            new Operand(label(meeting.place()), figure, words.cite(quote))))));
        }
        return operands;
    }

    private static Reckoning reckoning(String text, List<Operand> operands) {
        return operands.size() == 2 && APART.matcher(text).find()
                ? new Reckoning.Gap(operands.getFirst(), operands.getLast())
                : new Reckoning.Order(FEWER.matcher(text).find() ? "少" : "多", operands);
    }

    private static boolean areToldApart(List<Attendance> meetings) {
        List<String> labels =
                meetings.stream().map(meeting -> label(meeting.place())).toList();
        return labels.stream().distinct().count() == labels.size()
                && labels.stream().allMatch(Operand::isLabel);
    }

    /** As the meeting is called, without the congress it belongs to; else its month. */
    private static String label(RecordPlace place) {
        Matcher ordinal = ORDINAL.matcher(place.meeting());
        return ordinal.find()
                ? ordinal.group()
                : place.date().map(date -> date.getMonthValue() + "月").orElse(place.meeting());
    }

    /** Those who left the committee from one meeting to the next, when they are as many as the numbers differ by. */
    private List<Candidate> leavers(List<Attendance> meetings, KnownRecords known) {
        RecordPlace first = meetings.getFirst().place();
        RecordPlace last = meetings.getLast().place();
        List<Appointment> left = known.in(first.document()).appointments().stream()
                .filter(record -> record.act().isLeaving()
                        && MEMBER.matcher(record.office()).find()
                        && isSince(record.place(), first)
                        && !isSince(record.place(), last))
                .toList();
        return left.size() == fewer(meetings)
                ? left.stream()
                        .flatMap(record ->
                                quotes
                                        .words(
                                                record.place().item().id(),
                                                record.quote(),
                                                record.place().lines())
                                        .stream())
                        .toList()
                : List.of();
    }

    private static boolean isSince(RecordPlace place, RecordPlace other) {
        return place.date()
                .flatMap(date -> other.date().map(day -> !date.isBefore(day)))
                .orElse(false);
    }

    private static int fewer(List<Attendance> meetings) {
        return due(meetings.getFirst()) - due(meetings.getLast());
    }

    private static int due(Attendance meeting) {
        return meeting.shouldAttend().map(Attendance.Count::number).orElse(0);
    }
}
