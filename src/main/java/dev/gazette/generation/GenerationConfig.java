package dev.gazette.generation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How a language model is asked. */
@ConfigMapping(prefix = "gazette.generation")
public interface GenerationConfig {
    /** Most passages that it is shown. */
    @WithDefault("8")
    int passages();

    /** Most characters of all passages that it is shown. */
    @WithDefault("8000")
    int promptCharacters();

    /** Whether the body of a question may choose between a worded and an extractive answer. */
    @WithDefault("true")
    boolean modeChoice();
}
