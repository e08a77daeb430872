package dev.gazette.trainer.fit;

import java.util.List;
import java.util.Locale;

/**
 * Weights of a logistic model.
 *
 * @param weights one for each name
 */
public record Linear(double bias, double[] weights) {
    double logit(double[] values) {
        double sum = bias;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }

    double probability(double[] values) {
        return 1 / (1 + Math.exp(-logit(values)));
    }

    /** The lines of a properties file. */
    public String properties(List<String> names) {
        StringBuilder lines = new StringBuilder(line("bias", bias));
        for (int i = 0; i < weights.length; i++) {
            lines.append(line(names.get(i), weights[i]));
        }
        return lines.toString();
    }

    private static String line(String name, double value) {
        return String.format(Locale.ROOT, "%s=%.4f%n", name, value);
    }
}
