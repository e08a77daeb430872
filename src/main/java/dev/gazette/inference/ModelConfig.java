package dev.gazette.inference;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The language model that words answers, if the operator wants one. {@link ModelSettings} checks what is given. */
@ConfigMapping(prefix = "gazette.model")
public interface ModelConfig {
    /** {@code none}, {@code openai} (any service with that protocol) or {@code ollama}. */
    @WithDefault("none")
    String provider();

    /** Its address: with {@code /v1} for openai, without a path for ollama. */
    Optional<String> url();

    /** Name of the model at the provider. */
    Optional<String> name();

    /** The key, if the provider wants one; sent as a bearer token and written down nowhere. */
    Optional<String> key();

    /** Longest wait for the first words, retries included. */
    @WithDefault("20s")
    Duration firstTokenTimeout();

    /** Longest time for a whole answer. */
    @WithDefault("60s")
    Duration timeout();

    /** Most tokens of an answer. */
    @WithDefault("800")
    int outputTokens();

    /** Tokens of prompt and answer together; only ollama has to be told. */
    @WithDefault("16384")
    int contextTokens();

    /** Most answers under way at a time; who asks beyond that gets printed words. */
    @WithDefault("4")
    int concurrency();

    /** Zero: as good as the same answer to the same question. */
    @WithDefault("0")
    double temperature();

    /** Likewise. */
    @WithDefault("7")
    int seed();
}
