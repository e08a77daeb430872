package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** Different values for the same thing, each with the citation that prints it. */
public record Conflict(String about, List<Value> values) {
    public Conflict {
        requireNonNull(about, "about is null");
        values = List.copyOf(values);
    }

    /** A value as printed and the number of its citation. */
    public record Value(String value, int n) {
        public Value {
            requireNonNull(value, "value is null");
        }
    }
}
