package dev.gazette.evaluation.generated;

import static java.util.Objects.requireNonNull;

/**
 * A question made from printed words.
 *
 * @param source id of the passage or record that it was made from
 */
public record GeneratedQuestion(QuestionForm form, String text, String source) {
    public GeneratedQuestion {
        requireNonNull(form, "form is null");
        requireNonNull(source, "source is null");
        if (text.isBlank()) {
            throw new IllegalArgumentException("A question has words but one made from '" + source + "' is blank");
        }
    }
}
