package dev.gazette.records;

import static java.util.Objects.requireNonNull;

/**
 * A person comes into an office or leaves it. One record for each person and office.
 *
 * @param id stable id: item id and position in the item
 * @param person name without inner white space, otherwise as printed
 * @param office office as printed, without white space, for example 某县人民法院审判员
 * @param organ the organ or place it belongs to, from the office itself or from the office printed before it; empty when
 *     neither names one
 * @param verb the printed words of the act, for example 决定任命
 * @param context words above that say act or office for a list, for example 任命下列人员为陪审员：; empty for a sentence
 * @param quote verbatim words that name the person
 */
public record Appointment(
        String id,
        String person,
        String office,
        String organ,
        Act act,
        String verb,
        String context,
        String quote,
        RecordPlace place) {
    public Appointment {
        requireNonNull(id, "id is null");
        requireNonNull(office, "office is null");
        requireNonNull(organ, "organ is null");
        requireNonNull(act, "act is null");
        requireNonNull(verb, "verb is null");
        requireNonNull(context, "context is null");
        requireNonNull(place, "place is null");
        if (person.isBlank() || quote.isBlank()) {
            throw new IllegalArgumentException("An appointment names a person in printed words but '" + id + "' has '"
                    + person + "', '" + quote + "'");
        }
    }
}
