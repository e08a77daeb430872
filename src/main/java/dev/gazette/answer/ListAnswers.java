package dev.gazette.answer;

import dev.gazette.index.Archive;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Answers which ones there are with a whole numbered list of an item: its entries may stand pages apart, so no passage
 * holds them all.
 */
@ApplicationScoped
class ListAnswers {
    /** What the parts of an official document are called: who asks for them asks for its numbered lists. */
    private static final Pattern PARTS = Pattern.compile("方面|哪几?类|问题|毛病|不足|困难|短板|建议|措施|举措|办法|任务|要求|原因|环节|步骤|做法|重点|部分");

    private static final int ITEMS = 4;
    private static final int MOST_ENTRIES = 12;
    private static final double PARTS_ASKED = 0.3;

    /** What a list must cover more when the question does not ask for parts of a document. */
    private static final double PLAIN_LIST = 0.17;

    private final Archive archive;
    private final AnswerConfig config;

    ListAnswers(Archive archive, AnswerConfig config) {
        this.archive = archive;
        this.config = config;
    }

    /** The list that the question asks for; empty when there is none that fits better than any words do. */
    Optional<Answer.Grounded> answer(Found found) {
        Question question = found.question();
        if (question.askedFor() != AskedFor.LIST) {
            return Optional.empty();
        }
        boolean parts = PARTS.matcher(question.text()).find();
        OptionalInt count = AskedCount.of(question.text());
        double least = parts ? config.leastListCoverage() : config.leastListCoverage() + PLAIN_LIST;
        return found.passages().stream()
                .map(passage -> passage.provenance().item().id())
                .distinct()
                .limit(ITEMS)
                .flatMap(item -> EnumerationReader.read(archive.passagesOf(item)).stream())
                .filter(list -> list.entries().size() <= MOST_ENTRIES)
                .filter(list ->
                        count.isEmpty() || count.getAsInt() == list.entries().size())
                .filter(list -> Constraints.hold(question, list.weighed()))
                .map(list -> new Weighed(list, Coverage.of(question, list.weighed())))
                .max(Comparator.comparingDouble(Weighed::coverage))
                .filter(list -> list.coverage >= least)
                .filter(list -> list.coverage + (parts ? PARTS_ASKED : 0) > bestWords(found))
                .map(list -> AnswerWriter.list(list.list, found.nearest(), Confidence.rounded(list.coverage)))
                .filter(GroundingCheck::holds);
    }

    private static double bestWords(Found found) {
        return found.ranked().stream()
                .limit(1)
                .mapToDouble(scored -> Coverage.of(found.question(), scored.candidate()))
                .max()
                .orElse(0);
    }

    /** A list and how much of the question it covers. */
    private record Weighed(Enumeration list, double coverage) {}
}
