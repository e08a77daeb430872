package dev.gazette.generation;

import static java.util.Objects.requireNonNull;

import dev.gazette.answer.Answer;
import java.util.List;
import java.util.Optional;

/**
 * What came of asking with a language model.
 *
 * @param model the model whose words these are; empty when printed words took their place
 * @param notice what the reader is told about it
 * @param refused what the model said and was not released, each as rule and finding, in its order
 */
public record GeneratedAnswer(Answer answer, Optional<String> model, Optional<Notice> notice, List<String> refused) {
    public GeneratedAnswer {
        requireNonNull(answer, "answer is null");
        requireNonNull(model, "model is null");
        requireNonNull(notice, "notice is null");
        refused = List.copyOf(refused);
    }

    /** An answer that no model had a part in. */
    public static GeneratedAnswer printed(Answer answer) {
        return new GeneratedAnswer(answer, Optional.empty(), Optional.empty(), List.of());
    }

    /** Whether a model was asked, whatever came of it. */
    public boolean isOfModel() {
        return model.isPresent() || notice.isPresent();
    }
}
