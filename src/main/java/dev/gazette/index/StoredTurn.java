package dev.gazette.index;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * A question of a conversation and what was said to it. Longer texts are cut, so that a conversation is bounded.
 *
 * @param question the question as it was asked
 * @param understood the question as it was answered
 * @param answer words of the answer, empty when it was declined
 * @param time when it was asked
 */
public record StoredTurn(String question, String understood, Optional<String> answer, Instant time) {
    /** Most characters of a question. */
    static final int QUESTION_MAX = 1000;

    /** Most characters of an answer. */
    static final int ANSWER_MAX = 4000;

    public StoredTurn {
        question = cut(requireNonNull(question, "question is null"), QUESTION_MAX);
        understood = cut(requireNonNull(understood, "understood is null"), QUESTION_MAX);
        answer = requireNonNull(answer, "answer is null").map(words -> cut(words, ANSWER_MAX));
        requireNonNull(time, "time is null");
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end);
    }
}
