package dev.gazette.pages;

import dev.gazette.answer.Conflict;
import dev.gazette.api.AskResponse;
import dev.gazette.api.SourceView;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Different values that were printed for the same thing. */
public record ConflictTable(String about, List<Row> rows) {
    public ConflictTable {
        rows = List.copyOf(rows);
    }

    static List<ConflictTable> of(AskResponse response) {
        Map<Integer, SourceView> sources = response.citations().stream()
                .collect(Collectors.toMap(AskResponse.CitationView::n, AskResponse.CitationView::source, (a, b) -> a));
        return response.conflicts().stream()
                .map(conflict -> new ConflictTable(Pieces.plain(conflict.about()), rows(conflict, sources::get)))
                .toList();
    }

    private static List<Row> rows(Conflict conflict, Function<Integer, SourceView> sources) {
        return conflict.values().stream()
                .map(value -> new Row(Pieces.plain(value.value()), value.n(), sources.apply(value.n())))
                .toList();
    }

    /** A value, the number of the citation that prints it, and where that is. */
    public record Row(String value, int n, SourceView source) {
        /** Who said it, as far as it is printed. */
        public String who() {
            String who = Stream.of(source.item().role(), source.item().speaker())
                    .filter(part -> part != null && !part.isBlank())
                    .collect(Collectors.joining(" "));
            return who.isEmpty() ? "文件未写明" : who;
        }
    }
}
