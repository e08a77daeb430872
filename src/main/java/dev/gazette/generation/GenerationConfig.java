package dev.gazette.generation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How a language model is asked. */
@ConfigMapping(prefix = "gazette.generation")
public interface GenerationConfig {
    /** Most passages that it is shown. */
    @WithDefault("8")
    @Min(value = 1, message = "GAZETTE_GENERATION_PASSAGES 应为 1 到 50 的整数") @Max(value = 50, message = "GAZETTE_GENERATION_PASSAGES 应为 1 到 50 的整数") int passages();

    /** Most characters of all passages that it is shown. */
    @WithDefault("8000")
    @Min(value = 500, message = "GAZETTE_GENERATION_PROMPT_CHARACTERS 应不小于 500") int promptCharacters();

    /** Whether the body of a question may choose between a worded and an extractive answer. */
    @WithDefault("true")
    boolean modeChoice();
}
