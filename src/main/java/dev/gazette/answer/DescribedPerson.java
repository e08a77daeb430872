package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Somebody whom a question may mean.
 *
 * @param document the document whose records are about this person: another may know a namesake
 * @param said the printed words that fit the description; empty for somebody whom the question names
 */
record DescribedPerson(String name, String document, List<Candidate> said) {
    DescribedPerson {
        requireNonNull(name, "name is null");
        requireNonNull(document, "document is null");
        said = List.copyOf(said);
    }
}
