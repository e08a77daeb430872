package dev.gazette.trainer.fit;

import java.util.Arrays;
import java.util.List;

/**
 * Fits which words of a question come first: the probability of the right ones among all of the question, by gradient
 * ascent with an L2 penalty (a conditional logit).
 */
final class Choice {
    private static final int STEPS = 4_000;
    private static final double RATE = 0.3;
    private static final double MOMENTUM = 0.9;

    private Choice() {}

    /** The words of a question and which of them are right. */
    record Question(double[][] values, boolean[] right) {}

    /** Weights without a bias, which makes no difference within a question. */
    static double[] fit(List<Question> questions, double penalty) {
        double[] weights = new double[questions.getFirst().values[0].length];
        double[] velocity = new double[weights.length];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[weights.length];
            for (Question question : questions) {
                add(question, weights, gradient);
            }
            for (int i = 0; i < weights.length; i++) {
                double slope = (gradient[i] - penalty * weights[i]) / questions.size();
                velocity[i] = MOMENTUM * velocity[i] + RATE * slope;
                weights[i] += velocity[i];
            }
        }
        return weights;
    }

    private static void add(Question question, double[] weights, double[] gradient) {
        double[] all = shares(question.values, weights, null);
        double[] right = shares(question.values, weights, question.right);
        for (int candidate = 0; candidate < all.length; candidate++) {
            for (int i = 0; i < weights.length; i++) {
                gradient[i] += (right[candidate] - all[candidate]) * question.values[candidate][i];
            }
        }
    }

    /** Softmax over the candidates, or over those that are right. */
    private static double[] shares(double[][] values, double[] weights, boolean @org.jspecify.annotations.Nullable [] only) {
        double[] shares = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            shares[i] = only == null || only[i] ? Math.exp(dot(values[i], weights)) : 0;
        }
        double total = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> share / total).toArray();
    }

    static double dot(double[] values, double[] weights) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += values[i] * weights[i];
        }
        return sum;
    }
}
