package dev.gazette.evaluation.measures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How many answers are wrong when only the surest are given. Answers of the same confidence come in or stay out together.
 *
 * @param area mean risk over the points, weighted by the answers that each adds; 0 is best
 * @param points by falling confidence
 */
public record RiskCoverage(double area, List<Point> points) {
    public RiskCoverage {
        points = List.copyOf(points);
    }

    /**
     * What comes of answering only from a confidence on.
     *
     * @param coverage share of all questions that are then answered
     * @param risk share of these answers that are wrong
     */
    public record Point(double confidence, double coverage, double risk) {}

    /**
     * El-Yaniv and Wiener, On the foundations of noise-free selective classification (JMLR 2010); area as in Geifman,
     * Uziel and El-Yaniv, Bias-reduced uncertainty estimation for deep neural classifiers (ICLR 2019).
     *
     * @param answers the answers that were given
     * @param questions how many questions were asked, at least as many
     */
    public static RiskCoverage of(List<Scored> answers, int questions) {
        List<Scored> surestFirst = answers.stream()
                .sorted(Comparator.comparingDouble(Scored::confidence).reversed())
                .toList();
        List<Point> points = new ArrayList<>();
        double area = 0;
        int wrong = 0;
        int before = 0;
        for (int i = 0; i < surestFirst.size(); i++) {
            Scored answer = surestFirst.get(i);
            wrong += answer.isRight() ? 0 : 1;
            boolean isLastOfConfidence =
                    i + 1 == surestFirst.size() || surestFirst.get(i + 1).confidence() < answer.confidence();
            if (isLastOfConfidence) {
                double risk = (double) wrong / (i + 1);
                points.add(new Point(answer.confidence(), (double) (i + 1) / questions, risk));
                area += risk * (i + 1 - before) / surestFirst.size();
                before = i + 1;
            }
        }
        return new RiskCoverage(area, points);
    }

    /** Greatest share of the questions that can be answered with at most this risk. */
    public double coverageAtRisk(double risk) {
        return points.stream()
                .filter(point -> point.risk <= risk)
                .mapToDouble(Point::coverage)
                .max()
                .orElse(0);
    }
}
