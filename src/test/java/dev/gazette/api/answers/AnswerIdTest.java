package dev.gazette.api.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerIdTest {
    private static final LocalDate DAY = LocalDate.of(2020, 1, 31);

    @Test
    void beginsWithTheDayAndIsNeverTheSame() {
        String id = AnswerId.of(DAY);
        assertThat(id).matches("20200131-[0-9a-f]{32}").isNotEqualTo(AnswerId.of(DAY));
        assertThat(AnswerId.day(id)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a-1",
                "20200131",
                "20200131-0123456789abcdef0123456789abcde",
                "20200131-0123456789ABCDEF0123456789ABCDEF",
                "20200230-0123456789abcdef0123456789abcdef",
                "../20200131-0123456789abcdef0123456789abcdef",
                "123e4567-e89b-42d3-a456-556642440000"
            })
    void nothingElseIsAnId(String id) {
        assertThat(AnswerId.day(id)).isEmpty();
    }
}
