package dev.gazette.answer;

import dev.gazette.index.RecordArchive;
import dev.gazette.index.RecordQuery;
import dev.gazette.passage.Passage;
import dev.gazette.records.Act;
import dev.gazette.records.Appointment;
import dev.gazette.retrieval.SearchFilters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Answers who and when questions about offices and attendance from records: the printed words of the records that fit
 * every condition of the question. A question that no record fits goes the normal way.
 */
@ApplicationScoped
class RecordAnswers {
    private static final int MOST_QUOTES = 20;
    private static final double SURE = 0.95;
    private static final List<String> APART = List.of("法院", "检察院", "人民政府", "监察委员会", "监委");
    private static final Pattern MEMBER = Pattern.compile("委员(?!会)");

    private final RecordArchive records;
    private final RecordQuotes quotes;
    private final AttendanceAnswers attendance;

    RecordAnswers(RecordArchive records, RecordQuotes quotes, AttendanceAnswers attendance) {
        this.records = records;
        this.quotes = quotes;
        this.attendance = attendance;
    }

    Optional<Answer.Grounded> answer(Question question, SearchFilters filters, List<Passage> nearest) {
        Optional<RecordQuestion> read = RecordQuestion.read(question.text());
        if (read.isEmpty()) {
            return Optional.empty();
        }
        List<Candidate> words = read.get().isAboutAttendance()
                ? attendance.words(read.get(), question.session(), filters)
                : appointments(read.get(), question.session(), filters);
        if (words.isEmpty() || words.size() > MOST_QUOTES) {
            return Optional.empty();
        }
        return Optional.of(RecordWriter.write(words, nearest, SURE)).filter(GroundingCheck::holds);
    }

    private List<Candidate> appointments(RecordQuestion question, Optional<Integer> session, SearchFilters filters) {
        if (question.ask() == RecordQuestion.Ask.COUNT) {
            return List.of();
        }
        List<Appointment> all = records.appointments(
                new RecordQuery(Optional.empty(), session.stream().toList(), Optional.empty()));
        Set<String> named = RecordMatch.namedPersons(
                question.text(), all.stream().map(Appointment::person).toList());
        List<Appointment> known = question.asksForAnother() ? ofPersons(all, named) : List.of();
        Map<String, Candidate> words = new LinkedHashMap<>();
        List<Appointment> fitting = ofNamedPlace(
                question.text(),
                all.stream()
                        .filter(record ->
                                known.isEmpty() ? fits(record, question, named) : isAnother(record, question, known))
                        .filter(record -> RecordMatch.isOfMeeting(record.place(), question, session))
                        .filter(record -> RecordMatch.passes(record.place(), filters))
                        .toList());
        boolean unclear = !known.isEmpty() && !question.namesSitting() && fitting.size() > 1;
        for (Appointment record : unclear ? List.<Appointment>of() : fitting) {
            words(record, question)
                    .ifPresent(found -> words.putIfAbsent(found.passage().id() + found.quote(), found));
        }
        return List.copyOf(words.values());
    }

    /** Of meetings of several places those of the place that the question names. */
    private static List<Appointment> ofNamedPlace(String question, List<Appointment> fitting) {
        List<Appointment> named = fitting.stream()
                .filter(record ->
                        RecordMatch.namesPlace(question, record.place().meeting()))
                .toList();
        return named.isEmpty() ? fitting : named;
    }

    private static List<Appointment> ofPersons(List<Appointment> all, Set<String> named) {
        return all.stream().filter(record -> named.contains(record.person())).toList();
    }

    /**
     * Who came into the office that somebody left, or the other way round, at the same sitting; or, where the question
     * only names the sitting by somebody, whom it asks for. When several left or came, nobody can say who followed whom.
     */
    private static boolean isAnother(Appointment record, RecordQuestion question, List<Appointment> known) {
        return known.stream()
                .filter(one -> !one.person().equals(record.person())
                        && one.place().session().equals(record.place().session())
                        && one.place().document().equals(record.place().document()))
                .filter(one -> question.namesSitting()
                        ? one.act().isLeaving() != record.act().isLeaving()
                                && question.acts().contains(record.act())
                                && isAsked(record, question)
                        : question.asksForLeaver() == record.act().isLeaving()
                                && one.act().isLeaving() != record.act().isLeaving()
                                && one.office().equals(record.office())
                                && isAsked(record, question))
                .anyMatch(one -> RecordMatch.explains(
                        question.text(),
                        Stream.concat(words(one).stream(), words(record).stream())
                                .toList()));
    }

    private static boolean isAsked(Appointment record, RecordQuestion question) {
        return question.post()
                        .map(post -> RecordMatch.isPost(record.office(), post))
                        .orElse(true)
                && (!MEMBER.matcher(question.text()).find()
                        || MEMBER.matcher(record.office()).find())
                && isOfOrgans(record, question.organs());
    }

    /** A court and a procuratorate have no office in common: who names both wants those of either. */
    private static boolean isOfOrgans(Appointment record, List<String> organs) {
        List<String> apart = organs.stream().filter(APART::contains).toList();
        return organs.stream()
                        .filter(organ -> apart.size() < 2 || !apart.contains(organ))
                        .allMatch(isOf(record))
                && (apart.size() < 2 || apart.stream().anyMatch(isOf(record)));
    }

    private static Predicate<String> isOf(Appointment record) {
        return organ -> record.office().contains(organ)
                || record.organ().contains(organ)
                || RecordMatch.isShortFor(organ, record.office());
    }

    private static boolean fits(Appointment record, RecordQuestion question, Set<String> named) {
        boolean person = named.isEmpty() ? isOpen(question) : named.contains(record.person());
        return person
                && question.acts().contains(record.act())
                && isAsked(record, question)
                && RecordMatch.explains(
                        question.text(),
                        Stream.concat(words(record).stream(), question.organs().stream())
                                .toList());
    }

    /** Who asks when or whether names somebody, or there is nothing to answer. */
    private static boolean isOpen(RecordQuestion question) {
        return question.ask() == RecordQuestion.Ask.WHO;
    }

    private static List<String> words(Appointment record) {
        return List.of(
                record.person(),
                record.office(),
                record.organ(),
                record.quote(),
                record.place().meeting(),
                record.place().item().title());
    }

    private Optional<Candidate> words(Appointment record, RecordQuestion question) {
        String item = record.place().item().id();
        boolean when = question.ask() == RecordQuestion.Ask.WHEN;
        if (when && record.act() == Act.LAPSE) {
            return Optional.empty();
        }
        return when
                ? quotes.wordsWithDay(item, record.quote(), record.place().lines())
                : quotes.words(item, record.quote(), record.place().lines());
    }
}
