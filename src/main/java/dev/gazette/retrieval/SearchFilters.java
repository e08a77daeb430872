package dev.gazette.retrieval;

import static java.util.Objects.requireNonNull;

import dev.gazette.gazette.ItemKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Restrictions of a search. Values of one field are alternatives; fields are combined with and. Empty means any.
 *
 * @param from earliest date of the meeting, included
 * @param to latest date of the meeting, included
 * @param wording words that must, or must not, be printed
 */
public record SearchFilters(
        List<Integer> sessions,
        List<ItemKind> kinds,
        List<String> speakers,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Wording wording) {
    public static final SearchFilters NONE =
            new SearchFilters(List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());

    public SearchFilters {
        sessions = List.copyOf(sessions);
        kinds = List.copyOf(kinds);
        speakers = List.copyOf(speakers);
        requireNonNull(from, "from is null");
        requireNonNull(to, "to is null");
        requireNonNull(wording, "wording is null");
    }

    public SearchFilters(
            List<Integer> sessions,
            List<ItemKind> kinds,
            List<String> speakers,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {
        this(sessions, kinds, speakers, from, to, Wording.ANY);
    }

    /** The same with all forms of the speakers. */
    SearchFilters withSpeakers(Function<String, List<String>> forms) {
        List<String> all = speakers.stream()
                .flatMap(name -> forms.apply(name).stream())
                .distinct()
                .toList();
        return new SearchFilters(sessions, kinds, all, from, to, wording);
    }

    /** The same for passages of these kinds of items alone. */
    public SearchFilters ofKinds(List<ItemKind> others) {
        return new SearchFilters(sessions, others, speakers, from, to, wording);
    }

    /** The same for passages with this wording. */
    public SearchFilters worded(Wording other) {
        return new SearchFilters(sessions, kinds, speakers, from, to, other);
    }
}
