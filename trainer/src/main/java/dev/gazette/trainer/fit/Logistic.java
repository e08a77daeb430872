package dev.gazette.trainer.fit;

import java.util.List;

/** Logistic regression with an L2 penalty, by gradient descent with momentum; the same input gives the same weights. */
final class Logistic {
    private static final int STEPS = 6_000;
    private static final double RATE = 0.4;
    private static final double MOMENTUM = 0.9;

    private Logistic() {}

    /** An example: values of the signals and whether it holds. */
    record Example(double[] values, boolean holds) {}

    /** Fits; the penalty is that of all examples together and leaves the bias alone. */
    static Linear fit(List<Example> examples, double penalty) {
        int size = examples.getFirst().values.length;
        double[] weights = new double[size + 1];
        double[] velocity = new double[size + 1];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = gradient(examples, weights, penalty);
            for (int i = 0; i <= size; i++) {
                velocity[i] = MOMENTUM * velocity[i] - RATE * gradient[i];
                weights[i] += velocity[i];
            }
        }
        return linear(weights);
    }

    private static double[] gradient(List<Example> examples, double[] weights, double penalty) {
        int size = weights.length - 1;
        double[] gradient = new double[size + 1];
        Linear model = linear(weights);
        for (Example example : examples) {
            double error = model.probability(example.values) - (example.holds ? 1 : 0);
            for (int i = 0; i < size; i++) {
                gradient[i] += error * example.values[i];
            }
            gradient[size] += error;
        }
        for (int i = 0; i < size; i++) {
            gradient[i] += penalty * weights[i];
        }
        for (int i = 0; i <= size; i++) {
            gradient[i] /= examples.size();
        }
        return gradient;
    }

    private static Linear linear(double[] weights) {
        return new Linear(weights[weights.length - 1], java.util.Arrays.copyOf(weights, weights.length - 1));
    }
}
