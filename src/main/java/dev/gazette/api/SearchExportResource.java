package dev.gazette.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.gazette.retrieval.RankedPassage;
import dev.gazette.retrieval.Retriever;
import dev.gazette.retrieval.SearchRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a search finds as a table that opens in a spreadsheet: UTF-8 with byte order mark, one passage a row. */
@Path("/api/search.csv")
@Tag(name = "检索")
public class SearchExportResource {
    private static final int MOST_ROWS = 1000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CsvMapper CSV = new CsvMapper();
    private static final CsvSchema COLUMNS =
            CSV.schemaFor(ExportedPassage.class).withHeader();

    private final Retriever retriever;

    SearchExportResource(Retriever retriever) {
        this.retriever = retriever;
    }

    /** The first hits in the order of the search, at most {@value #MOST_ROWS}, whatever page and size say. */
    @GET
    @Produces("text/csv;charset=UTF-8")
    @RunOnVirtualThread
    @Operation(summary = "导出检索结果", description = "条件同 /api/search；最多 1000 段，CSV（UTF-8，带表头）。")
    public Response export(@BeanParam SearchParameters parameters, @Context UriInfo uri)
            throws JsonProcessingException {
        SearchRequest asked = parameters.toRequest();
        List<RankedPassage> hits = retriever.passages(
                new SearchRequest(asked.query(), asked.mode(), asked.filters(), 1, MOST_ROWS, asked.sort()));
        String site = uri.getBaseUri().resolve("/").toString().replaceFirst("/$", "");
        List<ExportedPassage> rows = IntStream.range(0, hits.size())
                .mapToObj(i -> ExportedPassage.of(i + 1, hits.get(i).passage(), site))
                .toList();
        return Response.ok(BYTE_ORDER_MARK + CSV.writer(COLUMNS).writeValueAsString(rows))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"search.csv\"")
                .build();
    }
}
