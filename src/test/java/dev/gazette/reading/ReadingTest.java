package dev.gazette.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {
    @Test
    void theLikeliestSpanComesFirstAndOfEqualsTheEarlier() {
        Span low = new Span(0, 2, -1);
        Span late = new Span(9, 12, 3);
        Span early = new Span(4, 6, 3);

        Reading reading = new Reading(List.of(low, late, early), 0.5);

        assertThat(reading.spans()).containsExactly(early, late, low);
        assertThat(reading.best()).contains(early);
    }

    @Test
    void aPassageWithoutWordsHasNoSpan() {
        assertThat(Reading.NOTHING.best()).isEmpty();
        assertThat(Reading.NOTHING.relevance()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @ParameterizedTest
    @CsvSource({"0, 4, false", "0, 5, true", "4, 6, true", "5, 8, true", "7, 9, true", "8, 9, false"})
    void spansOverlapWhenTheyShareAChar(int start, int end, boolean overlap) {
        Span span = new Span(4, 8, 0);

        assertThat(span.overlaps(new Span(start, end, 0))).isEqualTo(overlap);
        assertThat(new Span(start, end, 0).overlaps(span)).isEqualTo(overlap);
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "3, 3", "4, 3"})
    void aSpanHasWords(int start, int end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(start, end, 0))
                .withMessage("span from " + start + " to " + end);
    }
}
