package dev.gazette.answer;

import dev.gazette.gazette.ItemKind;
import dev.gazette.retrieval.QuestionSearch;
import dev.gazette.retrieval.RankedPassage;
import dev.gazette.retrieval.SearchFilters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Answers questions about two figures that sources print differently with both, their origins and how far they are apart. */
@ApplicationScoped
class SourcePairAnswers {
    private static final int PASSAGES_EACH = 8;
    private static final Pattern GAP = Pattern.compile(
            "相差|差(?:了|出)?(?:多少|几|多大)|差在哪|[多少高低]出?(?:报|写|算)?了?(?:多少|几)(?!\\p{IsHan}{0,3}[,，]各)|出入(?:有)?(?:多大|多少)");

    private static final Pattern FIGURE = Pattern.compile("多少|两个数|数[字量目额]");

    private final QuestionSearch search;

    SourcePairAnswers(QuestionSearch search) {
        this.search = search;
    }

    /**
     * Empty when the question does not say that sources differ, or no two figures are surely meant.
     *
     * @throws dev.gazette.retrieval.SearchUnavailableException when the index cannot be searched
     */
    Optional<Answer.Grounded> answer(Found found, SearchFilters filters) {
        Question question = found.question();
        if (!question.asksWhetherSourcesAgree() || found.ranked().isEmpty() || !asksFigure(question)) {
            return Optional.empty();
        }
        List<SourcePair> pairs = SourcePair.all(question, candidates(found, filters));
        return SourcePair.best(question, pairs)
                .flatMap(pair -> SourcePairWriter.write(
                        pair.inOrderOf(question.text()),
                        GAP.matcher(question.text()).find(),
                        found))
                .filter(GroundingCheck::holds);
    }

    /** Differing dates, names and lists are told otherwise. */
    private static boolean asksFigure(Question question) {
        return question.askedFor() == AskedFor.NUMBER
                || FIGURE.matcher(question.text()).find()
                || Figures.in(question.text()).size() > 1;
    }

    /** Kinds of the named sources; unless two are named, all but that of the best words. */
    private static List<List<ItemKind>> elsewhere(Found found) {
        List<List<ItemKind>> named = NamedSource.allIn(found.question().text()).stream()
                .map(NamedSource::kinds)
                .toList();
        ItemKind best = found.nearest().getFirst().provenance().item().kind();
        List<ItemKind> others =
                Arrays.stream(ItemKind.values()).filter(kind -> kind != best).toList();
        return named.size() > 1
                ? named
                : Stream.concat(named.stream(), Stream.of(others)).toList();
    }

    /** Words of a source that another one outweighs are found among its own. */
    private List<Candidate> candidates(Found found, SearchFilters filters) {
        Map<String, RankedPassage> passages = new LinkedHashMap<>();
        found.hits().forEach(hit -> passages.putIfAbsent(hit.passage().id(), hit));
        if (filters.kinds().isEmpty()) {
            elsewhere(found).stream()
                    .flatMap(kinds ->
                            search
                                    .find(found.question().text(), filters.ofKinds(kinds), PASSAGES_EACH)
                                    .passages()
                                    .stream())
                    .forEach(hit -> passages.putIfAbsent(hit.passage().id(), hit));
        }
        return Candidates.of(new ArrayList<>(passages.values()));
    }
}
