package dev.gazette.records;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An opinion that follow-up reports of any document may follow.
 *
 * @param date day of its session
 */
public record Opinion(ItemName item, Optional<LocalDate> date) {
    public Opinion {
        requireNonNull(item, "item is null");
        requireNonNull(date, "date is null");
    }
}
