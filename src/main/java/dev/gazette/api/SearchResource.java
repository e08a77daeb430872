package dev.gazette.api;

import dev.gazette.retrieval.Retriever;
import dev.gazette.retrieval.SearchRequest;
import dev.gazette.retrieval.SearchResult;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Search over passages. */
@Path("/api/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "检索")
public class SearchResource {
    private final Retriever retriever;
    private final FailedSearches failed;

    SearchResource(Retriever retriever, FailedSearches failed) {
        this.retriever = retriever;
        this.failed = failed;
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "检索公报原文", description = "按相关度或日期返回段落，附命中高亮、出处和分面计数。")
    public SearchResponse search(@BeanParam SearchParameters parameters) {
        Stopwatch watch = Stopwatch.start();
        SearchRequest request = parameters.toRequest();
        SearchResult result = retriever.search(request);
        if (result.total() == 0) {
            failed.add(FailedSearches.Kind.SEARCH, parameters.query());
        }
        return SearchResponse.of(parameters.query(), result, watch.millis());
    }
}
