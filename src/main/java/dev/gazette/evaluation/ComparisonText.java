package dev.gazette.evaluation;

import dev.gazette.evaluation.Comparison.Flip;
import dev.gazette.evaluation.Comparison.SetComparison;
import dev.gazette.evaluation.measures.McNemar;
import java.util.Locale;
import java.util.stream.Collectors;

/** A comparison as text for a terminal. */
final class ComparisonText {
    private static final double SIGNIFICANT = 0.05;

    private ComparisonText() {}

    static String of(Comparison comparison) {
        return comparison.sets().stream().map(ComparisonText::of).collect(Collectors.joining(System.lineSeparator()));
    }

    private static String of(SetComparison set) {
        String flips = set.flipped().stream().map(ComparisonText::line).collect(Collectors.joining());
        return "== %s：共同的问题 %d 个 ==%n答案 %s%nhit@5 %s%n%s"
                .formatted(set.set(), set.questions(), line(set.answers()), line(set.hits()), flips);
    }

    private static String line(McNemar test) {
        return String.format(
                Locale.ROOT,
                "变对 %d，变错 %d，McNemar p = %.4f%s",
                test.onlySecond(),
                test.onlyFirst(),
                test.p(),
                test.p() < SIGNIFICANT ? "（显著）" : "（不显著）");
    }

    private static String line(Flip flip) {
        return "  %s %s：%s → %s%s%n"
                .formatted(
                        flip.isGain() ? "+" : "-",
                        flip.id(),
                        flip.before().label(),
                        flip.after().label(),
                        flip.question().isEmpty() ? "" : "　" + flip.question());
    }
}
