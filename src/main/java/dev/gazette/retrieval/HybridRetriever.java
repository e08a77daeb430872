package dev.gazette.retrieval;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import dev.gazette.index.IndexUnavailableException;
import dev.gazette.index.LiveNames;
import dev.gazette.names.Authority;
import dev.gazette.retrieval.SearchRequest.SortOrder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The way from a query to a page of hits: analyse, search both legs, fuse, collapse repetitions, order, cut the page, mark the words.
 */
@ApplicationScoped
class HybridRetriever implements Retriever {
    /** With fewer hits than this a reader is offered other spellings. */
    private static final int FEW_HITS = 3;

    /** So many are looked through for what is worded as asked. */
    private static final int WORDED_CANDIDATES = 2000;

    private static final Comparator<RankedPassage> LATEST_FIRST = Comparator.comparing(
                    (RankedPassage hit) -> hit.passage().provenance().date().orElse(LocalDate.MIN))
            .reversed();

    private final QueryAnalyser analyser;
    private final QuestionEmbedder embedder;
    private final LegSearch legs;
    private final Highlighter highlighter;
    private final SentenceSimilarities similarities;
    private final Suggester suggester;
    private final RetrievalConfig config;
    private final LiveNames names;

    HybridRetriever(
            QueryAnalyser analyser,
            QuestionEmbedder embedder,
            LegSearch legs,
            Highlighter highlighter,
            SentenceSimilarities similarities,
            Suggester suggester,
            RetrievalConfig config,
            LiveNames names) {
        this.analyser = analyser;
        this.embedder = embedder;
        this.legs = legs;
        this.highlighter = highlighter;
        this.similarities = similarities;
        this.suggester = suggester;
        this.config = config;
        this.names = names;
    }

    @Override
    public SearchResult search(SearchRequest asked) {
        Ordered found = ordered(asked, Integer.MAX_VALUE);
        AnalysedQuery query = found.query;
        List<RankedPassage> page = highlighter.highlight(
                page(found.hits, asked),
                Optional.of(query).filter(q -> asked.mode() != SearchMode.SEMANTIC),
                found.vector);
        int total = found.hits.size() + (asked.filters().wording().isAny() ? found.unseen() : 0);
        Authority authority = authority();
        List<String> suggestions = total < FEW_HITS
                ? suggester.otherSpellings(query.words(), authority)
                : authority.personMeantBy(query.words()).stream().toList();
        var facets = FacetCounter.count(found.hits, authority::person);
        return new SearchResult(found.legs.mode, total, page, facets, suggestions);
    }

    @Override
    public List<RankedPassage> passages(SearchRequest asked) {
        return page(ordered(asked, seen(asked)).hits, asked);
    }

    @Override
    public List<RankedPassage> comparedPassages(SearchRequest asked) {
        Ordered found = ordered(asked, seen(asked));
        List<RankedPassage> page = page(found.hits, asked);
        return found.vector.map(vector -> similarities.between(vector, page)).orElse(page);
    }

    private static int seen(SearchRequest asked) {
        return switch (asked.sort()) {
            case RELEVANCE -> Math.multiplyExact(asked.page(), asked.size());
            case DATE -> Integer.MAX_VALUE;
        };
    }

    /** Comparing all hits with each other takes as long as finding them, so it ends with the last one that is seen. */
    private Ordered ordered(SearchRequest asked, int seen) {
        AnalysedQuery analysed = analyser.analyse(asked.query());
        Supplier<Optional<float[]>> embedding = vector(analysed.text(), asked.mode());
        Authority authority = authority();
        AnalysedQuery query = analysed.naming(authority.in(analysed.text()));
        SearchRequest request = asked.filtered(asked.filters().withSpeakers(authority::formsOfPerson));
        Optional<float[]> vector = embedding.get();
        Found found = searchLegs(query, vector, request);
        Wording wording = request.filters().wording();
        List<RankedPassage> ranked = rank(found).stream()
                .filter(hit -> wording.admits(hit.passage()))
                .toList();
        return new Ordered(query, vector, found, order(NearDuplicates.collapse(ranked, seen), request.sort()));
    }

    private Authority authority() {
        try {
            return names.authority();
        } catch (IndexUnavailableException e) {
            throw new SearchUnavailableException("Elasticsearch did not answer: " + e.getMessage(), e);
        }
    }

    /** Begins to embed; the vector is there when it is asked for. */
    private Supplier<Optional<float[]>> vector(String text, SearchMode mode) {
        if (text.isBlank()) {
            return Optional::empty;
        }
        return switch (mode) {
            case KEYWORD -> Optional::empty;
            case HYBRID -> embedder.begin(text);
            case SEMANTIC -> {
                Supplier<Optional<float[]>> vector = embedder.begin(text);
                yield () -> needed(vector.get());
            }
        };
    }

    private static Optional<float[]> needed(Optional<float[]> vector) {
        if (vector.isEmpty()) {
            throw new SearchUnavailableException("The embedding model is away, and mode semantic needs it");
        }
        return vector;
    }

    private Found searchLegs(AnalysedQuery query, Optional<float[]> vector, SearchRequest request) {
        int depth = Math.multiplyExact(request.page(), request.size());
        List<SearchRequestBody> queries = new ArrayList<>();
        boolean lexical = request.mode() != SearchMode.SEMANTIC || vector.isEmpty();
        if (lexical) {
            int enough = request.filters().wording().isAny() ? config.lexicalCandidates() : WORDED_CANDIDATES;
            int size = Math.max(enough, depth);
            queries.add(PassageQuery.lexical(query, request.filters(), size));
        }
        vector.ifPresent(v -> queries.add(PassageQuery.vector(v, request.filters(), config.vectorCandidates())));
        List<Leg> found = legs.run(queries);
        SearchMode mode = vector.isPresent() ? request.mode() : SearchMode.KEYWORD;
        return new Found(mode, lexical ? found.getFirst() : Leg.NONE, vector.isPresent() ? found.getLast() : Leg.NONE);
    }

    private List<RankedPassage> rank(Found found) {
        Map<String, Leg.Hit> hits = new HashMap<>();
        // hits too far from the query still take part in scaling: without them every score of the leg would shift
        found.vector
                .atLeast(config.cosineFloor())
                .forEach(hit -> hits.put(hit.passage().id(), hit));
        found.lexical.hits().forEach(hit -> hits.put(hit.passage().id(), hit));
        return new Fusion(config.lexicalWeight())
                .fuse(found.lexical.scores(), found.vector.scores()).stream()
                        .filter(scored -> hits.containsKey(scored.id()))
                        .map(scored -> ranked(requireNonNull(hits.get(scored.id())), scored.score()))
                        .toList();
    }

    private static RankedPassage ranked(Leg.Hit hit, double score) {
        return new RankedPassage(hit.passage(), score, List.of());
    }

    private static List<RankedPassage> order(List<RankedPassage> hits, SortOrder sort) {
        return switch (sort) {
            case RELEVANCE -> hits;
            case DATE -> hits.stream().sorted(LATEST_FIRST).toList();
        };
    }

    private static List<RankedPassage> page(List<RankedPassage> hits, SearchRequest request) {
        int from = Math.min(hits.size(), Math.multiplyExact(request.page() - 1, request.size()));
        return hits.subList(from, Math.min(hits.size(), from + request.size()));
    }

    private record Found(SearchMode mode, Leg lexical, Leg vector) {}

    /** The hits that were wanted, in the order that was asked for. */
    private record Ordered(AnalysedQuery query, Optional<float[]> vector, Found legs, List<RankedPassage> hits) {
        /** Hits of the words that lie further down than was looked. */
        int unseen() {
            return legs.lexical.total() - legs.lexical.hits().size();
        }
    }
}
