package dev.gazette.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long feedback is kept. */
@ConfigMapping(prefix = "gazette.feedback")
public interface FeedbackConfig {
    /** Whole days ({@code GAZETTE_FEEDBACK_KEPT}), at least one: comments may name people. */
    @WithDefault("365d")
    Duration kept();
}
