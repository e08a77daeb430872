package dev.gazette.passage;

import static java.util.Objects.requireNonNull;

import dev.gazette.source.LineRange;
import java.util.List;
import java.util.Optional;

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

    /**
     * The source lines of a part of the text: those of all sentences that it touches, so that whoever looks them up finds
     * the whole part there.
     *
     * @param begin offset in the text
     * @param end offset behind the part
     */
    public LineRange linesOf(int begin, int end) {
        Optional<LineRange> touched = Optional.empty();
        int at = 0;
        for (Sentence sentence : sentences) {
            int own = text.indexOf(sentence.text(), at);
            if (own < 0 || own >= end) {
                break;
            }
            at = own + sentence.text().length();
            if (at > begin) {
                LineRange lines = sentence.lines();
                touched = Optional.of(touched.map(lines::union).orElse(lines));
            }
        }
        return touched.orElse(provenance.lines());
    }
}
