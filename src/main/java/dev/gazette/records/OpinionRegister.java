package dev.gazette.records;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The opinions of all documents: finds the one whose title a follow-up report names. */
public final class OpinionRegister {
    /** Share of the shorter subject that must be in the other one. */
    private static final double SAME = 0.75;

    /** Least ratio of the lengths of two subjects that can be the same. */
    private static final double LEAST_BALANCE = 0.5;

    private final List<Opinion> opinions;

    public OpinionRegister(List<Opinion> opinions) {
        this.opinions = List.copyOf(opinions);
    }

    /** The link with the opinion that is meant; of two, the later one. Without a target when there is none. */
    ItemLink resolve(ItemLink follows) {
        Optional<ItemName> target = opinions.stream()
                .filter(opinion -> !isLater(opinion.date(), follows.date()))
                .filter(opinion -> isSame(follows.words(), opinion.item().title()))
                .max(Comparator.comparing((Opinion opinion) -> opinion.date().orElse(LocalDate.MIN))
                        .thenComparingDouble(opinion -> ItemTitles.likeness(
                                follows.words(), opinion.item().title()))
                        .thenComparing(opinion -> opinion.item().id()))
                .map(Opinion::item);
        return follows.to(target.stream().toList());
    }

    private static boolean isLater(Optional<LocalDate> date, Optional<LocalDate> than) {
        return date.isPresent() && than.isPresent() && date.get().isAfter(than.get());
    }

    private static boolean isSame(String named, String opinion) {
        return !ItemTitles.differInYear(named, opinion)
                && ItemTitles.likeness(named, opinion) >= SAME
                && ItemTitles.balance(named, opinion) >= LEAST_BALANCE;
    }
}
