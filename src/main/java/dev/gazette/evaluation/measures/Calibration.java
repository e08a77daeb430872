package dev.gazette.evaluation.measures;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a confidence of 0.8 is right in 80 % of the cases.
 *
 * @param error expected calibration error: mean distance of confidence and share of right ones, weighted by bins
 * @param bins ten bins of equal width, empty ones left out
 */
public record Calibration(double error, List<Bin> bins) {
    private static final int BINS = 10;

    public Calibration {
        bins = List.copyOf(bins);
    }

    /**
     * Decisions of about the same confidence.
     *
     * @param low lower end, included
     * @param high upper end, excluded unless it is 1
     */
    public record Bin(double low, double high, int cases, double confidence, double accuracy) {}

    /**
     * Naeini, Cooper and Hauskrecht, Obtaining well calibrated probabilities using Bayesian binning (AAAI 2015), as used
     * by Guo et al., On calibration of modern neural networks (ICML 2017).
     */
    public static Calibration of(List<Scored> decisions) {
        List<Bin> bins = new ArrayList<>();
        double error = 0;
        for (int i = 0; i < BINS; i++) {
            int number = i;
            List<Scored> in =
                    decisions.stream().filter(one -> binOf(one) == number).toList();
            if (!in.isEmpty()) {
                Bin bin = bin(number, in);
                bins.add(bin);
                error += Math.abs(bin.confidence - bin.accuracy) * bin.cases / decisions.size();
            }
        }
        return new Calibration(error, bins);
    }

    private static int binOf(Scored decision) {
        return Math.min(BINS - 1, (int) (decision.confidence() * BINS));
    }

    private static Bin bin(int number, List<Scored> in) {
        double confidence =
                in.stream().mapToDouble(Scored::confidence).average().orElse(0);
        double right = in.stream().filter(Scored::isRight).count();
        return new Bin((double) number / BINS, (double) (number + 1) / BINS, in.size(), confidence, right / in.size());
    }
}
