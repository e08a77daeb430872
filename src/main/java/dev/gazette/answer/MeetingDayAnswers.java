package dev.gazette.answer;

import dev.gazette.gazette.ItemKind;
import dev.gazette.index.Archive;
import dev.gazette.index.ArchivedItem;
import dev.gazette.passage.Passage;
import dev.gazette.passage.Sentence;
import dev.gazette.retrieval.SearchFilters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Answers when a numbered meeting was held with the printed day: 第七次会议是哪天开的. */
@ApplicationScoped
class MeetingDayAnswers {
    private static final Pattern WHEN = Pattern.compile(
            "^[^,;?。]*次(?:常委会)?(?:会议?)?(?:是|在|于)*(?:什么时候|啥时候|何时|什么时间|哪一?天|几月几[日号]|几号)(?:召?开|举行|举办)?(?:会|的会)?[的了过]*[?]?$"
                    + "|^[^,;?。]*次(?:常委会)?会议?的?(?:召开|举行)?的?(?:时间|日期)(?:是)?(?:什么时候|哪一?天|何时|几号)?[?]?$");

    private static final Pattern ASKING =
            Pattern.compile("什么时候|啥时候|何时|什么时间|哪一?天|几月几[日号]|几号|召?开|举行|举办|时间|日期|[会的了过在于是]+(?=[?，]|$)|[是在于]");

    private static final Pattern CONGRESS = Pattern.compile("([一二三四五六七八九十\\d]{1,3})届");

    /** Where the day of a meeting is printed first of all. */
    private static final List<ItemKind> KINDS = List.of(ItemKind.AGENDA, ItemKind.ATTENDANCE);

    private static final int MOST_ITEMS = 500;
    private static final int LONGEST = 160;
    private static final double SURE = 0.95;

    private final Archive archive;

    MeetingDayAnswers(Archive archive) {
        this.archive = archive;
    }

    /** Empty when the question asks for something else, or the day of the meeting is printed nowhere. */
    Optional<Answer.Grounded> answer(Found found, SearchFilters filters) {
        Question question = found.question();
        if (question.session().isEmpty()
                || !isAskedBy(question.text())
                || NamedMeetings.in(question.text()).areSeveral()) {
            return Optional.empty();
        }
        List<ArchivedItem> items = archive.items(question.session(), Optional.empty(), 1, MOST_ITEMS).items().stream()
                .filter(item -> RecordMatch.passes(
                        item.session(), item.date(), item.item().kind(), filters))
                .filter(item -> item.date().isPresent() && isMeant(question.text(), item.meeting()))
                .sorted(Comparator.comparing(
                        (ArchivedItem item) -> !KINDS.contains(item.item().kind())))
                .toList();
        // meetings of several places have this number
        if (items.stream().map(ArchivedItem::document).distinct().count() != 1) {
            return Optional.empty();
        }
        return items.stream()
                .flatMap(this::printed)
                .findFirst()
                .map(day -> AnswerWriter.write(Optional.of(day.words), List.of(day.sentence), found.nearest(), SURE))
                .filter(GroundingCheck::holds);
    }

    /** Whether the question names nothing else than this meeting, and no other congress. */
    static boolean isMeant(String question, String meeting) {
        String rest = ASKING.matcher(question).replaceAll("，");
        String plain = Plain.of(meeting);
        return RecordMatch.explains(rest, List.of(meeting))
                && CONGRESS.matcher(question)
                        .results()
                        .map(match -> match.group(1))
                        .allMatch(congress -> plain.contains(congress + "届"));
    }

    private record Day(String words, Candidate sentence) {}

    private Stream<Day> printed(ArchivedItem item) {
        Pattern date = date(item.date().orElseThrow());
        return archive.passagesOf(item.item().id()).stream()
                .flatMap(passage -> passage.sentences().stream()
                        .filter(sentence -> sentence.text().length() <= LONGEST)
                        .flatMap(sentence -> date.matcher(sentence.text())
                                .results()
                                .map(match -> new Day(match.group(), quoted(passage, sentence)))));
    }

    private static Candidate quoted(Passage passage, Sentence sentence) {
        return Candidates.whole(passage, 1).quoting(sentence.text(), sentence.lines());
    }

    private static Pattern date(LocalDate day) {
        return Pattern.compile(
                "%d\\s*年\\s*%d\\s*月\\s*%d\\s*日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
    }

    /** Whether a question in the form of {@link Plain} asks for the day of a meeting and nothing else. */
    static boolean isAskedBy(String question) {
        return WHEN.matcher(question).matches();
    }
}
