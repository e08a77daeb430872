package dev.gazette.answer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How answers are picked and when the service declines. The defaults were chosen on the development questions. */
@ConfigMapping(prefix = "gazette.answer")
public interface AnswerConfig {
    /** Weight of the share of the question's terms that the words cover. */
    @WithDefault("0.55")
    double coverageWeight();

    /** Weight of the cosine between question and words. */
    @WithDefault("0.3")
    double similarityWeight();

    /** Weight of the passage's rank. */
    @WithDefault("0.15")
    double rankWeight();

    /** Least mean of term coverage and similarity; below it the service declines. */
    @WithDefault("0.57")
    double leastTrust();

    /** Share of the best score that further words need to be quoted as well. */
    @WithDefault("0.92")
    double alsoQuoted();
}
