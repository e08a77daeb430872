package dev.gazette.evaluation.report;

import dev.gazette.evaluation.SetResult;
import dev.gazette.evaluation.measures.Calibration;
import dev.gazette.evaluation.measures.RiskCoverage;
import dev.gazette.evaluation.report.Chart.Axis;
import dev.gazette.evaluation.report.Chart.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The charts of one set. */
final class Charts {
    private static final int LATENCY_BINS = 20;
    private static final double SMALLEST_RISK_SHOWN = 0.1;

    private Charts() {}

    /** How the share of wrong answers grows when less sure answers are given, too. */
    static String riskCoverage(RiskCoverage curve) {
        double most = curve.points().stream()
                .mapToDouble(RiskCoverage.Point::risk)
                .max()
                .orElse(0);
        List<Point> points = curve.points().stream()
                .map(point -> new Point(point.coverage(), point.risk()))
                .toList();
        return new Chart(
                        new Axis("回答的问题所占比例", 1, "%.1f"),
                        new Axis("其中答错的比例", Math.max(SMALLEST_RISK_SHOWN, tenths(most)), "%.2f"))
                .line(points, "curve")
                .svg("风险与覆盖率");
    }

    /** Bars that reach the diagonal belong to confidences that can be taken at their word. */
    static String calibration(Calibration calibration) {
        Chart chart = new Chart(new Axis("置信度", 1, "%.1f"), new Axis("正确的比例", 1, "%.1f"));
        for (Calibration.Bin bin : calibration.bins()) {
            chart.bar(
                    new Point(bin.low(), bin.accuracy()),
                    bin.high(),
                    "bar",
                    String.format(
                            Locale.ROOT, "%d 个，平均置信度 %.2f，正确 %.2f", bin.cases(), bin.confidence(), bin.accuracy()));
        }
        return chart.line(List.of(new Point(0, 0), new Point(1, 1)), "diagonal").svg("置信度校准");
    }

    /** How many answers took how long. */
    static String latency(SetResult set) {
        List<Double> times =
                set.questions().stream().map(result -> result.answer().millis()).toList();
        double most = Math.max(1, set.trust().millis().most());
        int[] bins = new int[LATENCY_BINS];
        times.forEach(time -> bins[(int) Math.min(LATENCY_BINS - 1, time / most * LATENCY_BINS)]++);
        int tallest = Math.max(1, Arrays.stream(bins).max().orElse(1));
        Chart chart = new Chart(new Axis("一次回答的毫秒数", most, "%.0f"), new Axis("问题数", tallest, "%.0f"));
        List<Point> bars = new ArrayList<>();
        for (int i = 0; i < LATENCY_BINS; i++) {
            bars.add(new Point(most * i / LATENCY_BINS, bins[i]));
        }
        bars.stream()
                .filter(bar -> bar.y() > 0)
                .forEach(bar -> chart.bar(bar, bar.x() + most / LATENCY_BINS, "bar", "%.0f 个".formatted(bar.y())));
        return chart.svg("回答用时分布");
    }

    private static double tenths(double value) {
        return Math.min(1, Math.ceil(value * 10) / 10);
    }
}
