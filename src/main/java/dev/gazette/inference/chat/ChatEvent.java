package dev.gazette.inference.chat;

import static java.util.Objects.requireNonNull;

import dev.gazette.writing.ModelException;

/** What comes from a model: pieces, then one of the others. */
sealed interface ChatEvent {
    /** Some words. */
    record Piece(String text) implements ChatEvent {
        public Piece {
            requireNonNull(text, "text is null");
        }
    }

    /** It said all it wanted to say. */
    record Ended() implements ChatEvent {}

    /** It did not. */
    record Failed(ModelException failure) implements ChatEvent {
        public Failed {
            requireNonNull(failure, "failure is null");
        }
    }
}
