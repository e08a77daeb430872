package dev.gazette.answer;

import dev.gazette.answer.RecordQuestion.NamedDay;
import dev.gazette.gazette.ItemKind;
import dev.gazette.index.Archive;
import dev.gazette.index.ArchivedItem;
import dev.gazette.retrieval.SearchFilters;
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
    private static final Pattern AGENDA =
            Pattern.compile("议题|议程|(?:审议|讨论|研究|听取|安排|(?<!会)议)了?(?:哪些|什么(?!时)|几(?![月点])|些)");
    private static final Pattern WORDS_OF_ASKING = Pattern.compile(
            "议题|议程|审议|讨论|研究|听取|安排|内容|事项|事情|报告|议案|主要|包括|一共|总共|开的?|排了?|(?<!会)议|(?<!哪)些|啥|上|都|是|了|几项|几个|和|、");
    private static final int MOST_AGENDAS = 200;
    private static final double SURE = 0.95;

    private final Archive archive;

    AgendaAnswers(Archive archive) {
        this.archive = archive;
    }

    /** Empty when the question is no such question, or no agenda of the session was found. */
    Optional<Answer.Grounded> answer(Found found, SearchFilters filters) {
        Question question = found.question();
        List<NamedDay> days = NamedDay.in(question.text());
        if ((question.session().isEmpty() && days.isEmpty())
                || !AGENDA.matcher(question.text()).find()) {
            return Optional.empty();
        }
        Archive.ItemPage all = archive.items(question.session(), Optional.of(ItemKind.AGENDA), 1, MOST_AGENDAS);
        List<String> agendas = all.items().stream()
                .filter(item -> RecordMatch.passes(
                        item.session(), item.date(), item.item().kind(), filters))
                .filter(item -> isOfDays(item, days) && asksNothingElse(question, item))
                .map(item -> item.item().id())
                .toList();
        boolean isNamed = question.session().isPresent() || (agendas.size() == 1 && all.total() <= MOST_AGENDAS);
        return meant(agendas, found)
                .filter(any -> isNamed)
                .flatMap(this::entries)
                .map(list -> AnswerWriter.list(list, found.nearest(), SURE))
                .filter(GroundingCheck::holds);
    }

    /** The only one; of several that which was found first. */
    private static Optional<String> meant(List<String> agendas, Found found) {
        return agendas.size() == 1
                ? Optional.of(agendas.getFirst())
                : found.passages().stream()
                        .map(passage -> passage.provenance().item().id())
                        .filter(agendas::contains)
                        .findFirst();
    }

    private static boolean isOfDays(ArchivedItem item, List<NamedDay> days) {
        return days.stream().allMatch(day -> item.date().map(day::holds).orElse(false));
    }

    private static boolean asksNothingElse(Question question, ArchivedItem item) {
        String rest = WORDS_OF_ASKING.matcher(question.text()).replaceAll("，");
        return RecordMatch.explains(rest, List.of(item.item().title(), item.meeting()));
    }

    /** The entries are the longest list of the item; a note below them may have a short one. */
    private Optional<Enumeration> entries(String item) {
        return EnumerationReader.read(archive.passagesOf(item)).stream()
                .max(Comparator.comparingInt(list -> list.entries().size()));
    }
}
