package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A question of a conversation and what was said to it.
 *
 * @param question the question as it was asked, or as it was understood
 * @param answer words of the answer, empty when it is unknown or was declined
 * @param isUnderstood whether the question is in a form that needs no earlier one
 */
public record Turn(String question, Optional<String> answer, boolean isUnderstood) {
    public Turn {
        requireNonNull(question, "question is null");
        requireNonNull(answer, "answer is null");
    }

    /** A question as it was asked. */
    public Turn(String question, Optional<String> answer) {
        this(question, answer, false);
    }

    /** A question in a form that needs no earlier one. */
    public static Turn understood(String question, Optional<String> answer) {
        return new Turn(question, answer, true);
    }

    /** A question, as it was understood, and the answer that it got. */
    public static Turn of(String question, Answer answer) {
        return understood(
                question,
                switch (answer) {
                    case Answer.Grounded grounded -> Optional.of(grounded.text());
                    case Answer.Declined declined -> Optional.empty();
                });
    }
}
