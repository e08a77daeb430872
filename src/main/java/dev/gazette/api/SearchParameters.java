package dev.gazette.api;

import dev.gazette.retrieval.QuerySyntax;
import dev.gazette.retrieval.SearchFilters;
import dev.gazette.retrieval.SearchMode;
import dev.gazette.retrieval.SearchRequest;
import dev.gazette.retrieval.SearchRequest.SortOrder;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of a search as they arrive. */
public record SearchParameters(
        @Parameter(description = "检索词或问题，1-500 字；可用 \"原样的词\"、-不要的词、session:13、kind:report、speaker:姓名", required = true)
        @RestQuery
        @Nullable String q,

        @Parameter(description = "hybrid（默认）、keyword 或 semantic") @RestQuery @Nullable String mode,

        @Parameter(description = "会议次数，可重复或以逗号分隔") @RestQuery @Nullable List<String> session,

        @Parameter(description = "类别，可重复或以逗号分隔") @RestQuery @Nullable List<String> kind,

        @Parameter(description = "报告人，可重复或以逗号分隔") @RestQuery @Nullable List<String> speaker,

        @Parameter(description = "会议日期不早于，年-月-日") @RestQuery @Nullable String from,

        @Parameter(description = "会议日期不晚于，年-月-日") @RestQuery @Nullable String to,

        @Parameter(description = "第几页，从 1 起") @RestQuery @Nullable String page,

        @Parameter(description = "每页条数，1-50，默认 10") @RestQuery @Nullable String size,

        @Parameter(description = "relevance（默认）或 date") @RestQuery @Nullable String sort) {
    private static final int SIZE_DEFAULT = 10;
    private static final int SIZE_MAX = 50;
    private static final Map<String, SearchMode> MODES = byCode(SearchMode.values());
    private static final Map<String, SortOrder> SORTS = byCode(SortOrder.values());

    /** The search these parameters ask for; throws {@link ProblemException} when they break a rule. */
    SearchRequest toRequest() {
        QuerySyntax query = QuerySyntax.parse(query());
        int pageSize = Checks.number("size", size, SIZE_DEFAULT, SIZE_MAX);
        int pageNumber = Checks.number("page", page, 1, Checks.WINDOW);
        Checks.window(pageNumber, pageSize);
        SearchMode searchMode = Checks.oneOf("mode", mode, SearchMode.HYBRID, MODES);
        SortOrder order = Checks.oneOf("sort", sort, SortOrder.RELEVANCE, SORTS);
        return new SearchRequest(query.words(), searchMode, filters(query), pageNumber, pageSize, order);
    }

    /** What the reader typed, operators and all; throws {@link ProblemException} when there is nothing or too much. */
    String query() {
        return Checks.text("q", q);
    }

    private SearchFilters filters(QuerySyntax query) {
        Optional<LocalDate> earliest = Checks.date("from", from);
        Optional<LocalDate> latest = Checks.date("to", to);
        Checks.order(earliest, latest);
        return new SearchFilters(
                Checks.sessions("session", both("session", session, query.sessions())),
                Checks.kinds("kind", both("kind", kind, query.kinds())),
                Checks.speakers("speaker", both("speaker", speaker, query.speakers())),
                earliest,
                latest,
                query.wording());
    }

    /** Values of the parameter and of the operator of the same name are alternatives. */
    private static List<String> both(String field, @Nullable List<String> parameter, List<String> operator) {
        return Checks.values(
                field,
                Stream.concat(Optional.ofNullable(parameter).stream().flatMap(List::stream), operator.stream())
                        .toList());
    }

    private static <E extends Enum<E>> Map<String, E> byCode(E[] values) {
        Map<String, E> byCode = new LinkedHashMap<>();
        for (E value : values) {
            byCode.put(value.name().toLowerCase(Locale.ROOT), value);
        }
        return byCode;
    }
}
