package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LogisticModelTest {
    private static final Signals FITTING = new Signals(0.9, 0.8, 0, 0.8, 1, 0.4, 0.5, 1, 1, 1, 1, 1, 0, 1);
    private static final Signals OTHER = new Signals(0.4, 0.2, 0.4, 0.5, 0.6, -0.8, -0.6, 0, 0, 1, 1, 1, 0, 1);

    @Test
    void isLogisticInTheWeightedValues() {
        LogisticModel model = new LogisticModel(-1, List.of(0.5, 0.5));
        assertThat(model.probability(List.of(0.0, 0.0))).isCloseTo(1 / (1 + Math.E), within(1e-9));
        assertThat(model.probability(List.of(1.0, 1.0))).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void theCarriedModelPrefersWordsThatSayMoreOfTheQuestion() {
        LogisticModel model = LogisticModel.load("ranking.properties", Signals.NAMES);
        assertThat(model.probability(FITTING.values())).isGreaterThan(0.6);
        assertThat(model.probability(OTHER.values())).isLessThan(0.2);
    }

    @Test
    void wantsAWeightForEachMeasure() {
        assertThatThrownBy(() -> LogisticModel.load("ranking.properties", List.of("coverage", "weather")))
                .hasMessage("ranking.properties has no weight for 'weather'");
    }

    @Test
    void wantsAValueForEachWeight() {
        LogisticModel model = new LogisticModel(0, List.of(1.0, 2.0));
        assertThatThrownBy(() -> model.probability(List.of(1.0))).hasMessage("There are 2 weights but 1 values");
    }
}
