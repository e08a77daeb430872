package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamedAlternativesTest {
    @Test
    void areTheTwoMeasuresThatAreCompared() {
        assertThat(NamedAlternatives.of("2022年末地方政府债务余额比债务限额少多少")).hasSize(2);
    }

    @Test
    void areNoneWhenANameCannotStandBeforeAFigure() {
        assertThat(NamedAlternatives.of("2022年末地方政府债务余额(一般债务和专项债务)比债务限额少多少")).isEmpty();
    }
}
