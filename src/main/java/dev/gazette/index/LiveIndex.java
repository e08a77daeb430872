package dev.gazette.index;

import static java.util.Objects.requireNonNull;

/**
 * The index that readers see.
 *
 * @param name physical name
 * @param definitionFingerprint of the definition it was built with, empty when the index does not say
 * @param corpusFingerprint of the documents it was built from, empty when the index does not say
 * @param isIntact whether the counts are the ones that were written when it was built
 */
public record LiveIndex(
        String name,
        String definitionFingerprint,
        String corpusFingerprint,
        long items,
        long passages,
        boolean isIntact) {
    public LiveIndex {
        requireNonNull(name, "name is null");
        requireNonNull(definitionFingerprint, "definitionFingerprint is null");
        requireNonNull(corpusFingerprint, "corpusFingerprint is null");
    }

    /** Whether a build with this definition from these documents would give the same index. */
    public boolean isCurrent(String definition, String corpus) {
        return isIntact && definitionFingerprint.equals(definition) && corpusFingerprint.equals(corpus);
    }
}
