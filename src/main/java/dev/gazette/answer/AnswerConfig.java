package dev.gazette.answer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * How answers are picked and when the service declines. The defaults were chosen on the questions of {@code eval/fit} and
 * those of development.
 */
@ConfigMapping(prefix = "gazette.answer")
public interface AnswerConfig {
    /** Least probability that the best words are the answer; below it the service declines. */
    @WithDefault("0.28")
    double leastTrust();

    /** Least coverage of the question by a numbered list for the list to be the answer. */
    @WithDefault("0.7")
    double leastListCoverage();

    /** Share of the best probability that further words need to be quoted as well. */
    @WithDefault("0.8")
    double alsoQuoted();

    /** The same where a question asks several things, which seldom stand in one sentence. */
    @WithDefault("0.3")
    double alsoQuotedOfSeveral();

    /** Share of the question, by weight, that further words must add to be quoted as well. */
    @WithDefault("0.0")
    double leastGain();
}
