package dev.gazette.index;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A complete index that is kept, whether readers see it or not.
 *
 * @param name physical name
 * @param built when its build began; a name that was taken moves it by a second
 * @param isLive whether readers see it
 * @param isRejected whether an operator went back to the index before it
 * @param items number of items as it was built
 * @param passages number of passages as it was built
 */
public record IndexVersion(String name, Instant built, boolean isLive, boolean isRejected, long items, long passages) {
    public IndexVersion {
        requireNonNull(name, "name is null");
        requireNonNull(built, "built is null");
        if (items < 0 || passages < 0) {
            throw new IllegalArgumentException(
                    "Counts of " + name + " must not be negative but were " + items + " and " + passages);
        }
    }
}
