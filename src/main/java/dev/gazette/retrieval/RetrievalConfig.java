package dev.gazette.retrieval;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How passages are found and weighed. The defaults were chosen by measuring on the development questions. */
@ConfigMapping(prefix = "gazette.retrieval")
public interface RetrievalConfig {
    /** Share of the lexical leg in the fused score, 0 to 1. */
    @WithDefault("0.5")
    double lexicalWeight();

    /**
     * A passage that only the vector leg found needs at least this cosine between the query and its best sentence.
     * Measured: queries that no passage answers reach 0.45, right passages start at 0.49.
     */
    @WithDefault("0.47")
    double cosineFloor();

    /** Passages fetched by the lexical leg, more when the page asked for lies deeper. */
    @WithDefault("300")
    int lexicalCandidates();

    /** Passages fetched by the vector leg. */
    @WithDefault("150")
    int vectorCandidates();
}
