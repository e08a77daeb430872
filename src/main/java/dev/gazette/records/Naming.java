package dev.gazette.records;

import static java.util.Objects.requireNonNull;

/**
 * What a sentence or a row says: this person, this office, this act.
 *
 * @param office one office without white space, empty when only the title of the item names it
 * @param organ organ or place of the office, empty when none is printed
 */
record Naming(Act act, String verb, String person, String office, String organ) {
    Naming {
        requireNonNull(act, "act is null");
        requireNonNull(verb, "verb is null");
        requireNonNull(person, "person is null");
        requireNonNull(office, "office is null");
        requireNonNull(organ, "organ is null");
    }
}
