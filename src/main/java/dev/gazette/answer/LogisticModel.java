package dev.gazette.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/**
 * Logistic regression over named measures: how likely something holds. Fitted on development questions; the weights are
 * data, in a properties file beside this class.
 *
 * @param weights one for each measure, in their order
 */
record LogisticModel(double bias, List<Double> weights) {
    LogisticModel {
        weights = List.copyOf(weights);
    }

    /**
     * A model that the service carries.
     *
     * @throws IllegalArgumentException when the file has no weight for a measure
     */
    static LogisticModel load(String resource, List<String> measures) {
        try (InputStream in = LogisticModel.class.getResourceAsStream(resource)) {
            Properties values = new Properties();
            values.load(Objects.requireNonNull(in, resource + " is missing"));
            return new LogisticModel(
                    number(values, "bias", resource),
                    measures.stream()
                            .map(measure -> number(values, measure, resource))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }

    /** Probability for these values, one for each weight. */
    double probability(List<Double> values) {
        if (values.size() != weights.size()) {
            throw new IllegalArgumentException(
                    "There are " + weights.size() + " weights but " + values.size() + " values");
        }
        double logit = bias;
        for (int i = 0; i < values.size(); i++) {
            logit += weights.get(i) * values.get(i);
        }
        return 1 / (1 + Math.exp(-logit));
    }

    private static double number(Properties values, String measure, String resource) {
        String value = values.getProperty(measure);
        if (value == null) {
            throw new IllegalArgumentException(resource + " has no weight for '" + measure + "'");
        }
        return Double.parseDouble(value);
    }
}
