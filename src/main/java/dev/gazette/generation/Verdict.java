package dev.gazette.generation;

import static java.util.Objects.requireNonNull;

/** What a check says of a {@link Statement}. */
public sealed interface Verdict {
    /** Everything that can be checked stands in the cited evidence. */
    record Supported() implements Verdict {}

    /**
     * Something does not.
     *
     * @param rule which rule it breaks, a short code such as {@code figure-not-printed}
     * @param finding the words that break it
     */
    record Unsupported(String rule, String finding) implements Verdict {
        public Unsupported {
            requireNonNull(rule, "rule is null");
            requireNonNull(finding, "finding is null");
        }
    }
}
