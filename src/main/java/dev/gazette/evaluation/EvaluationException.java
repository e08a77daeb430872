package dev.gazette.evaluation;

import org.jspecify.annotations.Nullable;

/** An evaluation cannot be made or read. The message says rule and finding, in Chinese. */
public class EvaluationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EvaluationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
