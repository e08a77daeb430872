package dev.gazette.trainer.measure;

import java.util.ArrayList;
import java.util.List;

/** How often a right passage scores higher than a wrong one. */
final class Auroc {
    private final List<Double> right = new ArrayList<>();
    private final List<Double> wrong = new ArrayList<>();

    void right(double score) {
        right.add(score);
    }

    void wrong(double score) {
        wrong.add(score);
    }

    double value() {
        double won = 0;
        for (double r : right) {
            for (double w : wrong) {
                won += r > w ? 1 : r == w ? 0.5 : 0;
            }
        }
        return won / ((double) right.size() * wrong.size());
    }
}
