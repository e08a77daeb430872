package dev.gazette.generation;

import static java.util.Objects.requireNonNull;

import dev.gazette.answer.Answer;
import java.util.Optional;

/**
 * What came of asking with a language model.
 *
 * @param model the model whose words these are; empty when printed words took their place
 * @param notice what the reader is told about it
 */
public record GeneratedAnswer(Answer answer, Optional<String> model, Optional<Notice> notice) {
    public GeneratedAnswer {
        requireNonNull(answer, "answer is null");
        requireNonNull(model, "model is null");
        requireNonNull(notice, "notice is null");
    }
}
