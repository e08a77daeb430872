package dev.gazette.pages;

import dev.gazette.api.SearchResponse;
import dev.gazette.retrieval.SearchResult.FacetCount;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The box of the search and what was found.
 *
 * @param found null before anything was searched
 * @param question whether the words look like a question rather than like words to be found
 * @param previous address of the page before, null on the first
 * @param next address of the page behind, null on the last
 * @param export address of all that was found as a table
 */
public record SearchPage(
        String query,
        @Nullable SearchResponse found,
        boolean question,
        List<Choice> modes,
        List<Choice> sorts,
        List<Facet> facets,
        List<SearchHit> hits,
        int page,
        @Nullable String previous,
        @Nullable String next,
        String export) {
    private static final int SIZE = 10;
    private static final int WINDOW = 10_000;
    private static final Pattern QUESTION = Pattern.compile("[？?]$|什么|哪|谁|多少|几[个条家人次项名位]|为何|为什么|怎|是否|吗$|何时");

    static SearchPage empty() {
        return new SearchPage("", null, false, List.of(), List.of(), List.of(), List.of(), 1, null, null, "");
    }

    static SearchPage of(SearchState state, SearchResponse found) {
        int size = number(state, "size", SIZE);
        int page = number(state, SearchState.PAGE, 1);
        boolean more = (long) page * size < Math.min(found.total(), WINDOW - size + 1);
        return new SearchPage(
                found.query(),
                found,
                QUESTION.matcher(found.query()).find(),
                choices(state, "mode", found.mode(), List.of("hybrid", "综合", "keyword", "关键词", "semantic", "语义")),
                choices(
                        state,
                        "sort",
                        state.of("sort").stream().findFirst().orElse("relevance"),
                        List.of("relevance", "相关度", "date", "日期")),
                facets(state, found),
                found.hits().stream().map(SearchHit::of).toList(),
                page,
                page > 1 ? state.page(page - 1) : null,
                more ? state.page(page + 1) : null,
                state.export());
    }

    private static int number(SearchState state, String name, int otherwise) {
        return state.of(name).stream().findFirst().map(Integer::valueOf).orElse(otherwise);
    }

    private static List<Choice> choices(SearchState state, String name, String chosen, List<String> codesAndLabels) {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < codesAndLabels.size(); i += 2) {
            String code = codesAndLabels.get(i);
            choices.add(new Choice(codesAndLabels.get(i + 1), state.with(name, code), code.equals(chosen), -1));
        }
        return choices;
    }

    private static List<Facet> facets(SearchState state, SearchResponse found) {
        return List.of(
                facet(state, "session", "会议", found.facets().session()),
                facet(state, "kind", "类别", found.facets().kind()),
                facet(state, "speaker", "报告人", found.facets().speaker()));
    }

    /** What was chosen stays, though nothing found has it. */
    private static Facet facet(SearchState state, String name, String title, List<FacetCount> counts) {
        List<Choice> choices = new ArrayList<>();
        List<String> gone = new ArrayList<>(state.of(name));
        for (FacetCount count : counts) {
            boolean chosen = gone.remove(count.value());
            choices.add(new Choice(count.label(), state.toggled(name, count.value()), chosen, count.count()));
        }
        for (String value : gone) {
            choices.add(new Choice(value, state.toggled(name, value), true, 0));
        }
        return new Facet(title, choices);
    }

    /**
     * One of several ways to go on.
     *
     * @param count hits that have it, -1 where nothing is counted
     */
    public record Choice(String label, String url, boolean chosen, int count) {}

    /** What hits can be narrowed by. */
    public record Facet(String title, List<Choice> choices) {
        public Facet {
            choices = List.copyOf(choices);
        }
    }
}
