package dev.gazette.index;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.hibernate.validator.constraints.Range;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** How much of conversations is kept, and for how long. */
@ConfigMapping(prefix = "gazette.conversation")
public interface ConversationConfig {
    /** How long a conversation is kept after its last question. */
    @WithDefault("P1D")
    @DurationMin(minutes = 1)
    @DurationMax(days = 366)
    Duration kept();

    /** How many turns of a conversation are kept; of a longer one the first are forgotten. */
    @WithDefault("20")
    @Range(min = 1, max = 100)
    int turns();
}
