package dev.gazette.evaluation.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values worked out by hand, or published with the method. */
class StatisticsTest {
    private static final Offset<Double> NEAR = within(5e-5);

    @ParameterizedTest
    @CsvSource({
        // 81 of 263: the example of Newcombe (1998), table I
        "81, 263, 0.3080, 0.2553, 0.3662",
        "15, 148, 0.1014, 0.0624, 0.1605",
        "0, 20, 0, 0, 0.1611",
        "29, 29, 1, 0.8830, 1"
    })
    void ratesHaveWilsonsInterval(int hits, int cases, double value, double low, double high) {
        Rate rate = Rate.of(hits, cases);

        assertThat(rate.value()).isEqualTo(value, NEAR);
        assertThat(rate.low()).isEqualTo(low, NEAR);
        assertThat(rate.high()).isEqualTo(high, NEAR);
    }

    @Test
    void aRateOfNothingIsZeroAndUnknown() {
        assertThat(Rate.of(0, 0)).isEqualTo(new Rate(0, 0, 0, 0, 1));
        assertThatThrownBy(() -> Rate.of(3, 2)).hasMessageContaining("3/2");
    }

    @Test
    void theBootstrapIsSeededAndHoldsTheMean() {
        List<Double> values = Stream.concat(
                        Collections.nCopies(50, 0.0).stream(), Collections.nCopies(50, 1.0).stream())
                .toList();
        Interval interval = Interval.ofMean(values);

        assertThat(interval).isEqualTo(Interval.ofMean(values));
        assertThat(interval.low()).isEqualTo(0.40, within(0.02));
        assertThat(interval.high()).isEqualTo(0.60, within(0.02));
        assertThat(Interval.ofMean(Collections.nCopies(9, 0.3)).low()).isEqualTo(0.3, NEAR);
    }

    @ParameterizedTest
    @CsvSource({
        // 2 * (C(6,0) + C(6,1)) / 2^6
        "1, 5, 0.21875",
        // 2 / 2^10
        "0, 10, 0.001953125",
        "10, 0, 0.001953125",
        "4, 4, 1",
        "0, 0, 1",
        // 2 * P(X <= 40), X binomial(100, 0.5)
        "40, 60, 0.056887934"
    })
    void mcNemarIsExactAndTwoSided(int onlyFirst, int onlySecond, double p) {
        assertThat(McNemar.of(onlyFirst, onlySecond).p()).isEqualTo(p, within(1e-8));
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 0.5, 0.125", "2, 3, 0.5, 0.875", "3, 3, 0.2, 1", "1, 2, 0.9, 0.19", "1, 2, 1, 0", "0, 2, 0, 1"})
    void binomialTailsAddUp(int hits, int cases, double probability, double expected) {
        assertThat(Binomial.atMost(hits, cases, probability)).isEqualTo(expected, within(1e-12));
    }

    @Test
    void kappaTakesChanceOffAgreement() {
        // both yes 20, both no 15, yes-no 5, no-yes 10: agreement 0.7, chance 0.5*0.6 + 0.5*0.4 = 0.5
        Kappa kappa = Kappa.of(pairs(20, 5, 10, 15));

        assertThat(kappa.cases()).isEqualTo(50);
        assertThat(kappa.agreement()).isEqualTo(0.7, NEAR);
        assertThat(kappa.kappa()).isEqualTo(0.4, NEAR);
    }

    @Test
    void judgesWhoAlwaysAgreeHaveKappaOne() {
        assertThat(Kappa.of(pairs(3, 0, 0, 0)).kappa()).isOne();
        assertThat(Kappa.of(pairs(3, 0, 0, 2)).kappa()).isOne();
        assertThat(Kappa.of(List.of()).cases()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1, 1", "2, 1, 2, 2", "20, 10, 19, 20", "100, 50, 95, 100"})
    void percentilesAreOfTheNearestRank(int cases, double p50, double p95, double most) {
        List<Double> times =
                Stream.iterate((double) cases, time -> time - 1).limit(cases).toList();

        assertThat(Percentiles.of(times)).isEqualTo(new Percentiles(p50, p95, most));
    }

    @Test
    void calibrationComparesConfidenceAndAccuracyByBins() {
        Calibration calibration = Calibration.of(
                List.of(new Scored(0.95, true), new Scored(0.85, true), new Scored(0.85, false), new Scored(1, true)));

        // bin 0.8: confidence 0.85, accuracy 0.5; bin 0.9: confidence 0.975, accuracy 1
        assertThat(calibration.bins()).extracting(Calibration.Bin::cases).containsExactly(2, 2);
        assertThat(calibration.error()).isEqualTo(0.5 * 0.35 + 0.5 * 0.025, NEAR);
        assertThat(Calibration.of(List.of()).bins()).isEmpty();
    }

    @Test
    void riskIsTheShareOfWrongOnesAmongTheSurest() {
        RiskCoverage curve = RiskCoverage.of(
                List.of(new Scored(0.6, false), new Scored(0.9, true), new Scored(0.8, false), new Scored(0.8, true)),
                8);

        assertThat(curve.points())
                .containsExactly(
                        new RiskCoverage.Point(0.9, 0.125, 0),
                        new RiskCoverage.Point(0.8, 0.375, 1 / 3.0),
                        new RiskCoverage.Point(0.6, 0.5, 0.5));
        // (1 * 0 + 2 * 1/3 + 1 * 1/2) / 4
        assertThat(curve.area()).isEqualTo(7 / 24.0, NEAR);
        assertThat(curve.coverageAtRisk(0.05)).isEqualTo(0.125);
        assertThat(curve.coverageAtRisk(0.4)).isEqualTo(0.375);
    }

    @Test
    void confidencesAreBetweenZeroAndOne() {
        assertThatThrownBy(() -> new Scored(1.2, true)).hasMessageContaining("1.2");
        assertThatThrownBy(() -> new Scored(Double.NaN, true)).hasMessageContaining("NaN");
    }

    private static List<Kappa.Pair> pairs(int bothYes, int yesNo, int noYes, int bothNo) {
        return Stream.of(
                        Collections.nCopies(bothYes, new Kappa.Pair("yes", "yes")),
                        Collections.nCopies(yesNo, new Kappa.Pair("yes", "no")),
                        Collections.nCopies(noYes, new Kappa.Pair("no", "yes")),
                        Collections.nCopies(bothNo, new Kappa.Pair("no", "no")))
                .flatMap(List::stream)
                .toList();
    }
}
