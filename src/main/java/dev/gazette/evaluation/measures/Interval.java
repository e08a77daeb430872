package dev.gazette.evaluation.measures;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** A 95 % interval of a mean. */
public record Interval(double low, double high) {
    private static final int SAMPLES = 2000;
    private static final long SEED = 20_240_101;
    private static final String GENERATOR = "L64X128MixRandom";

    /**
     * Percentile bootstrap: Efron, Bootstrap methods: another look at the jackknife (Annals of Statistics 1979). Seeded,
     * so that the same values give the same interval.
     */
    public static Interval ofMean(List<Double> values) {
        if (values.isEmpty()) {
            return new Interval(0, 1);
        }
        RandomGenerator random = RandomGeneratorFactory.of(GENERATOR).create(SEED);
        double[] means = new double[SAMPLES];
        for (int sample = 0; sample < SAMPLES; sample++) {
            double sum = 0;
            for (int i = 0; i < values.size(); i++) {
                sum += values.get(random.nextInt(values.size()));
            }
            means[sample] = sum / values.size();
        }
        Arrays.sort(means);
        return new Interval(means[(int) (SAMPLES * 0.025)], means[(int) (SAMPLES * 0.975)]);
    }
}
