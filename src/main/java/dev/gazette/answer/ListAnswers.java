package dev.gazette.answer;

import dev.gazette.index.Archive;
import dev.gazette.retrieval.RankedPassage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
    private static final double SURE = 0.95;
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
        return byAspect(found)
                .or(() -> inOneSentence(found))
                .or(() -> byWords(found))
                .filter(GroundingCheck::holds);
    }

    /** The list all whose entries have a word that the question quotes, which no part of the question finds by itself. */
    Optional<Answer.Grounded> answerByQuotedWord(Found found) {
        return AspectLists.areAskedByWord(found.question().text())
                ? AspectLists.chooseByWord(found.question(), scored(found))
                        .map(chosen -> written(chosen, found))
                        .filter(GroundingCheck::holds)
                : Optional.empty();
    }

    private Optional<Answer.Grounded> byAspect(Found found) {
        return AspectLists.areAskedBy(found.question().text())
                ? AspectLists.choose(found.question(), scored(found)).map(chosen -> written(chosen, found))
                : Optional.empty();
    }

    private static Answer.Grounded written(AspectLists.Chosen chosen, Found found) {
        return AnswerWriter.list(chosen.list(), found.nearest(), Confidence.rounded(Math.min(SURE, chosen.weight())));
    }

    private static Optional<Answer.Grounded> inOneSentence(Found found) {
        return CountedSeries.choose(found.question(), Candidates.of(found.hits()))
                .map(series -> AnswerWriter.write(
                        series.deciding(),
                        List.of(series.sentence()),
                        found.nearest(),
                        Confidence.rounded(Math.min(SURE, series.weight()))));
    }

    /** The lists of the items that were found, with and without numbers. */
    private List<AspectLists.Scored> scored(Found found) {
        double best =
                found.hits().stream().mapToDouble(RankedPassage::score).max().orElse(1);
        Map<String, Double> items = new LinkedHashMap<>();
        found.hits()
                .forEach(hit ->
                        items.putIfAbsent(hit.passage().provenance().item().id(), best == 0 ? 0 : hit.score() / best));
        return items.entrySet().stream()
                .limit(ITEMS)
                .flatMap(item -> Stream.concat(lists(item.getKey()), unnumbered(item.getKey()))
                        .map(list -> new AspectLists.Scored(list, item.getValue())))
                .toList();
    }

    private Stream<Enumeration> lists(String item) {
        return EnumerationReader.read(archive.passagesOf(item)).stream()
                .filter(list -> list.entries().size() <= MOST_ENTRIES);
    }

    private Stream<Enumeration> unnumbered(String item) {
        return archive.passagesOf(item).stream()
                .flatMap(passage -> SemicolonLists.of(passage).stream())
                .filter(list -> list.entries().size() <= MOST_ENTRIES);
    }

    private Optional<Answer.Grounded> byWords(Found found) {
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
                .flatMap(this::lists)
                .filter(list ->
                        count.isEmpty() || count.getAsInt() == list.entries().size())
                .filter(list -> Constraints.hold(question, list.weighed()))
                .map(list -> new Weighed(list, Coverage.of(question, list.weighed())))
                .max(Comparator.comparingDouble(Weighed::coverage))
                .filter(list -> list.coverage >= least)
                .filter(list -> list.coverage + (parts ? PARTS_ASKED : 0) > bestWords(found))
                .map(list -> AnswerWriter.list(list.list, found.nearest(), Confidence.rounded(list.coverage)));
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
