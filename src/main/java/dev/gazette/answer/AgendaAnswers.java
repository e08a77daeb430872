package dev.gazette.answer;

import dev.gazette.gazette.ItemKind;
import dev.gazette.index.Archive;
import dev.gazette.passage.Passage;
import dev.gazette.passage.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Answers what a session had on its agenda with the printed agenda as a whole. A question that knows more than the
 * session and its agenda, such as a subject or an outcome, goes the normal way.
 */
@ApplicationScoped
class AgendaAnswers {
    private static final Pattern AGENDA = Pattern.compile("议题|议程|(?:审议|讨论|研究|听取)了?(?:哪些|什么|几)");
    private static final Pattern WORDS_OF_ASKING =
            Pattern.compile("议题|议程|审议|讨论|研究|听取|安排|内容|事项|事情|报告|议案|主要|包括|都|是|了|几项|几个|和|、");
    private static final double SURE = 0.95;

    private final Archive archive;

    AgendaAnswers(Archive archive) {
        this.archive = archive;
    }

    /** Empty when the question is no such question, or no agenda of the session was found. */
    Optional<Answer.Grounded> answer(Found found) {
        Question question = found.question();
        if (question.session().isEmpty() || !AGENDA.matcher(question.text()).find()) {
            return Optional.empty();
        }
        return found.passages().stream()
                .map(Passage::provenance)
                .filter(place -> place.item().kind() == ItemKind.AGENDA
                        && place.session().equals(question.session())
                        && asksNothingElse(question, place))
                .findFirst()
                .flatMap(place -> entries(place.item().id()))
                .map(list -> AnswerWriter.list(list, found.nearest(), SURE))
                .filter(GroundingCheck::holds);
    }

    private static boolean asksNothingElse(Question question, Provenance place) {
        String rest = WORDS_OF_ASKING.matcher(question.text()).replaceAll("，");
        return RecordMatch.explains(rest, List.of(place.item().title(), place.meeting()));
    }

    /** The entries are the longest list of the item; a note below them may have a short one. */
    private Optional<Enumeration> entries(String item) {
        return EnumerationReader.read(archive.passagesOf(item)).stream()
                .max(Comparator.comparingInt(list -> list.entries().size()));
    }
}
