package dev.gazette.api.answers;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.gazette.gazette.ItemKind;
import dev.gazette.retrieval.SearchFilters;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an answer was looked for, as it is written down; empty means everywhere.
 *
 * @param kind codes of kinds of items
 * @param from earliest date of the meeting, null for any
 * @param to latest date of the meeting, null for any
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AnswerFilters(
        List<Integer> session,
        List<String> kind,
        List<String> speaker,
        @Nullable String from,
        @Nullable String to) {
    public AnswerFilters {
        session = List.copyOf(session);
        kind = List.copyOf(kind);
        speaker = List.copyOf(speaker);
    }

    /** The filters of a search. */
    public static AnswerFilters of(SearchFilters filters) {
        return new AnswerFilters(
                filters.sessions(),
                filters.kinds().stream().map(ItemKind::code).toList(),
                filters.speakers(),
                filters.from().map(LocalDate::toString).orElse(null),
                filters.to().map(LocalDate::toString).orElse(null));
    }

    /** The same to search with; a kind that is not known any more is an error, since without it more would be found. */
    public SearchFilters toSearch() {
        return new SearchFilters(
                session,
                kind.stream().map(AnswerFilters::kindOf).toList(),
                speaker,
                Optional.ofNullable(from).map(LocalDate::parse),
                Optional.ofNullable(to).map(LocalDate::parse));
    }

    private static ItemKind kindOf(String code) {
        return ItemKind.ofCode(code)
                .orElseThrow(() -> new IllegalStateException("No kind of item has the code " + code));
    }
}
