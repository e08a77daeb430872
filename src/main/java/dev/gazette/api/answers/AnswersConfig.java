package dev.gazette.api.answers;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long given answers are kept. */
@ConfigMapping(prefix = "gazette.answers")
public interface AnswersConfig {
    /**
     * Whole days ({@code GAZETTE_ANSWERS_KEPT}), at least one. Question and answer go together: an answer without its
     * question explains nothing, and gives the question away all the same.
     */
    @WithDefault("30d")
    Duration kept();
}
