package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A question of a conversation and what was said to it.
 *
 * @param question the question as it was asked, or as it was understood
 * @param answer words of the answer, empty when it is unknown or was declined
 */
public record Turn(String question, Optional<String> answer) {
    public Turn {
        requireNonNull(question, "question is null");
        requireNonNull(answer, "answer is null");
    }

    /** A question and the answer that it got. */
    public static Turn of(String question, Answer answer) {
        return new Turn(
                question,
                switch (answer) {
                    case Answer.Grounded grounded -> Optional.of(grounded.text());
                    case Answer.Declined declined -> Optional.empty();
                });
    }
}
