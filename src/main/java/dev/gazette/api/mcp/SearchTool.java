package dev.gazette.api.mcp;

import dev.gazette.api.SearchParameters;
import dev.gazette.api.SearchResource;
import dev.gazette.api.SearchResponse;
import dev.gazette.api.SourceNotes;
import dev.gazette.api.mcp.Argument.Form;
import dev.gazette.gazette.ItemKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds passages. */
@ApplicationScoped
class SearchTool implements Tool {
    /** Passages are long, and an agent reads all that it gets. */
    private static final String SIZE_DEFAULT = "5";

    static final List<String> KINDS =
            Arrays.stream(ItemKind.values()).map(ItemKind::code).toList();

    static final String KIND_LABELS = Arrays.stream(ItemKind.values())
            .map(kind -> kind.code() + "（" + kind.label() + "）")
            .collect(Collectors.joining("、"));

    private final SearchResource search;

    SearchTool(SearchResource search) {
        this.search = search;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String title() {
        return "检索公报原文";
    }

    @Override
    public String description() {
        return "在人大常委会公报中检索，按相关度返回原文段落和出处（标题、会议、日期、页码、链接）。要找原文或自己归纳时用它；要一个有出处的答案时用 ask。";
    }

    @Override
    public List<Argument> arguments() {
        return List.of(
                Argument.required("q", "检索词或问题，1-500 字"),
                Argument.optional("mode", Form.TEXT, "检索方式：hybrid（默认，词与意兼顾）、keyword（按词）、semantic（按意）")
                        .oneOf(List.of("hybrid", "keyword", "semantic")),
                Argument.optional("session", Form.NUMBERS, "只在这些次会议中找，如 [13]"),
                Argument.optional("kind", Form.TEXTS, "只找这些类别的文件：" + KIND_LABELS)
                        .oneOf(KINDS),
                Argument.optional("speaker", Form.TEXTS, "只找这些报告人的文件"),
                Argument.optional("from", Form.TEXT, "会议日期不早于，年-月-日"),
                Argument.optional("to", Form.TEXT, "会议日期不晚于，年-月-日"),
                Argument.optional("page", Form.NUMBER, "第几页，从 1 起"),
                Argument.optional("size", Form.NUMBER, "每页条数，1-50，默认 " + SIZE_DEFAULT),
                Argument.optional("sort", Form.TEXT, "relevance（默认）或 date").oneOf(List.of("relevance", "date")));
    }

    @Override
    public Reply call(Call call, SourceNotes notes) {
        SearchResponse found = search.search(new SearchParameters(
                call.text("q"),
                call.text("mode"),
                call.texts("session"),
                call.texts("kind"),
                call.texts("speaker"),
                call.text("from"),
                call.text("to"),
                call.text("page"),
                Optional.ofNullable(call.text("size")).orElse(SIZE_DEFAULT),
                call.text("sort")));
        return new Reply(text(found, notes), found);
    }

    private static String text(SearchResponse found, SourceNotes notes) {
        if (found.hits().isEmpty()) {
            return "没有找到。";
        }
        return IntStream.range(0, found.hits().size())
                .mapToObj(i -> hit(i + 1, found.hits().get(i), notes))
                .collect(Collectors.joining(
                        "\n\n",
                        "共找到 " + found.total() + " 段，下面是其中 " + found.hits().size() + " 段。\n\n",
                        ""));
    }

    private static String hit(int number, SearchResponse.HitView hit, SourceNotes notes) {
        return number + ". " + notes.of(hit.source()) + "（文件编号 "
                + hit.source().item().id() + "）\n" + hit.text();
    }
}
