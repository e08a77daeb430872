package dev.gazette.generation;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One sentence of a model, taken apart.
 *
 * @param text its words without marks
 * @param marks numbers of the evidence that it cites, in its order; empty when it cites none
 */
public record Statement(String text, List<Integer> marks) {
    public Statement {
        requireNonNull(text, "text is null");
        marks = List.copyOf(marks);
    }
}
