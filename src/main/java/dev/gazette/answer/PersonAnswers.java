package dev.gazette.answer;

import dev.gazette.index.RecordArchive;
import dev.gazette.passage.Passage;
import dev.gazette.records.Act;
import dev.gazette.records.Appointment;
import dev.gazette.retrieval.SearchFilters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Answers what is asked of one person from several records: first who is meant, then each thing that is asked. Of several
 * who may be meant it is the only one of whom all that is asked is recorded; else there is no answer here.
 */
@ApplicationScoped
class PersonAnswers {
    private static final double SURE = 0.9;
    private static final Pattern FILLER = Pattern.compile(
            "(?:他|她)?(?:离开|走|请辞|辞职|离任|卸任|调走)(?:了|以|之)?后?|后来|随后|前后|[那该]个?[局委院办]|[本我全这][次三两几]|位[子置]|的事|单位|院里|局里|[他她又也来]|请辞|辞职|辞去|离任|任上|升任|升为|就任|上任|代表|这|三|两|两次|三次");

    private final RecordArchive archive;
    private final PersonFinder finder;
    private final RecordQuotes quotes;
    private final ResignationQuotes resignations;
    private final AttendedMeetings meetings;

    PersonAnswers(
            RecordArchive archive,
            PersonFinder finder,
            RecordQuotes quotes,
            ResignationQuotes resignations,
            AttendedMeetings meetings) {
        this.archive = archive;
        this.finder = finder;
        this.quotes = quotes;
        this.resignations = resignations;
        this.meetings = meetings;
    }

    Optional<Answer.Grounded> answer(PersonQuestion question, SearchFilters filters, List<Passage> nearest) {
        KnownRecords known = KnownRecords.read(archive, filters);
        List<List<Candidate>> answers = finder.find(question, known, filters).stream()
                .flatMap(person -> of(person, question, known.in(person.document())).stream())
                .distinct()
                .toList();
        return answers.size() == 1
                ? Optional.of(RecordWriter.write(answers.getFirst(), nearest, SURE))
                        .filter(GroundingCheck::holds)
                : Optional.empty();
    }

    /** The words that say who it is and each thing that is asked; empty unless all of it is recorded. */
    private Optional<List<Candidate>> of(DescribedPerson person, PersonQuestion question, KnownRecords known) {
        Career career = new Career(person.name(), known.appointments());
        Map<String, Candidate> words = new LinkedHashMap<>();
        person.said().forEach(found -> words.put(key(found), found));
        for (PersonAsk ask : question.asks()) {
            List<Candidate> found = asked(ask, career, isAsked(question), known);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            found.forEach(quote -> words.putIfAbsent(key(quote), quote));
        }
        return isExplained(question, person, career) ? Optional.of(List.copyOf(words.values())) : Optional.empty();
    }

    /** Whether the question knows of no other office and says nothing else of the person than the records do. */
    private static boolean isExplained(PersonQuestion question, DescribedPerson person, Career career) {
        List<String> offices = Stream.concat(
                        Stream.of(career.entered(any -> true), career.left(any -> true))
                                .flatMap(List::stream)
                                .map(Appointment::office),
                        person.said().stream().map(Candidate::own))
                .toList();
        String rest = (person.said().isEmpty() ? question.description() : "") + question.rest();
        for (Optional<String> post = RecordQuestion.post(rest); post.isPresent(); post = RecordQuestion.post(rest)) {
            String named = post.get();
            if (offices.stream().noneMatch(office -> RecordMatch.isPost(office, named))) {
                return false;
            }
            rest = rest.replace(named, ",");
        }
        List<String> known =
                Stream.concat(Stream.of(person.name()), offices.stream()).toList();
        return RecordMatch.explains(FILLER.matcher(rest).replaceAll(","), known);
    }

    private static String key(Candidate words) {
        return words.passage().id() + words.quote();
    }

    /** The office that the description or, for a named person, the question says. */
    private static Predicate<Appointment> isAsked(PersonQuestion question) {
        Optional<String> post =
                RecordQuestion.post(question.description()).or(() -> RecordQuestion.post(question.text()));
        return record ->
                post.map(named -> RecordMatch.isPost(record.office(), named)).orElse(true);
    }

    private List<Candidate> asked(PersonAsk ask, Career career, Predicate<Appointment> office, KnownRecords known) {
        List<Appointment> entered = career.entered(office);
        List<Appointment> left = career.left(office);
        return switch (ask) {
            case APPOINTED -> dated(entered);
            case LEFT -> dated(left);
            case PREDECESSOR -> words(career.others(entered));
            case SUCCESSOR -> words(career.others(left));
            case EARLIER -> words(career.leftFor(entered));
            case ATTENDED -> meetings.of(career.person(), known.attendance());
            case REASON -> resignations.reason(resignation(left));
            case DESTINATION -> resignations.destination(resignation(left));
            case MEMBERS_AFTER -> meetings.membersAfter(resignation(left), known.attendance());
        };
    }

    private static List<Appointment> resignation(List<Appointment> left) {
        return left.stream().filter(record -> record.act() == Act.RESIGNATION).toList();
    }

    /** What was done at one time only: of several nobody can say which is meant. */
    private List<Candidate> dated(List<Appointment> found) {
        List<Candidate> words = found.stream()
                .flatMap(record ->
                        quotes
                                .wordsWithDay(
                                        record.place().item().id(),
                                        record.quote(),
                                        record.place().lines())
                                .stream())
                .distinct()
                .toList();
        return words.size() == 1 ? words : List.of();
    }

    private List<Candidate> words(List<Appointment> found) {
        boolean isOne = found.stream().map(Appointment::person).distinct().count() == 1;
        return isOne
                ? found.stream().flatMap(record -> words(record)).distinct().toList()
                : List.of();
    }

    private Stream<Candidate> words(Appointment record) {
        return quotes
                .words(
                        record.place().item().id(),
                        record.quote(),
                        record.place().lines())
                .stream();
    }
}
