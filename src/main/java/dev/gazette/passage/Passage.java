package dev.gazette.passage;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A cut of an item, about one paragraph or one group of table rows.
 *
 * @param id stable id: item id and position in the item
 * @param ordinal position among all passages of the document, from 0; ties in ranking break by id
 * @param text verbatim text; white space aside, a substring of the source
 * @param sentences the sentences of the text in order
 */
public record Passage(String id, int ordinal, String text, List<Sentence> sentences, Provenance provenance) {
    public Passage {
        requireNonNull(id, "id is null");
        requireNonNull(text, "text is null");
        sentences = List.copyOf(sentences);
        requireNonNull(provenance, "provenance is null");
        if (text.isBlank()) {
            throw new IllegalArgumentException("A passage has text but '" + id + "' is blank");
        }
    }
}
