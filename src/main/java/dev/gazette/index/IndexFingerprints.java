package dev.gazette.index;

import static java.util.Objects.requireNonNull;

/**
 * What an index is built with and built from.
 *
 * @param definition fingerprint of settings, mappings, dictionaries and model
 * @param corpus fingerprint of the documents
 */
public record IndexFingerprints(String definition, String corpus) {
    public IndexFingerprints {
        requireNonNull(definition, "definition is null");
        requireNonNull(corpus, "corpus is null");
    }
}
