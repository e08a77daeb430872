package dev.gazette.evaluation;

import dev.gazette.retrieval.SearchMode;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A way to search that is measured: the modes of the service, and what a search engine does without any of our work. */
public enum Leg {
    HYBRID(SearchMode.HYBRID),
    KEYWORD(SearchMode.KEYWORD),
    SEMANTIC(SearchMode.SEMANTIC),
    /** Plain BM25 over the text of the passages. */
    BM25(null);

    private final Optional<SearchMode> mode;

    Leg(@Nullable SearchMode mode) {
        this.mode = Optional.ofNullable(mode);
    }

    Optional<SearchMode> mode() {
        return mode;
    }

    /** Name in reports. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
