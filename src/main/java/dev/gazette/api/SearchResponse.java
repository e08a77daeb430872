package dev.gazette.api;

import dev.gazette.retrieval.RankedPassage;
import dev.gazette.retrieval.SearchResult;
import dev.gazette.retrieval.SearchResult.Facets;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Answer of {@code GET /api/search}.
 *
 * @param mode the mode really used, lower-case
 * @param tookMs milliseconds spent in the service
 */
@Schema(description = "检索结果")
public record SearchResponse(
        String query,
        String mode,
        int total,
        long tookMs,
        List<HitView> hits,
        Facets facets,
        List<String> suggestions) {
    static SearchResponse of(String query, SearchResult result, long tookMs) {
        return new SearchResponse(
                query,
                result.mode().name().toLowerCase(Locale.ROOT),
                result.total(),
                tookMs,
                result.hits().stream().map(HitView::of).toList(),
                result.facets(),
                result.suggestions());
    }

    /**
     * A passage that was found.
     *
     * @param score comparable only within one answer
     * @param highlights escaped text with {@code <em>} around matched words
     */
    public record HitView(String id, double score, String text, List<String> highlights, SourceView source) {
        static HitView of(RankedPassage hit) {
            return new HitView(
                    hit.passage().id(),
                    hit.score(),
                    hit.passage().text(),
                    hit.highlights(),
                    SourceView.of(hit.passage()));
        }
    }
}
