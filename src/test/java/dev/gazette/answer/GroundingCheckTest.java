package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.passage.Passage;
import dev.gazette.source.LineRange;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroundingCheckTest {
    private final Passage passage = Passages.of("全县有茶园4200亩，其中**有机**茶园300亩。");

    @ParameterizedTest
    @CsvSource({
        "其中有机茶园300亩。 [1], true",
        "有机茶园300亩 [1], true",
        "有机茶园400亩 [1], false",
        "其中有机茶园300亩。, false",
        "其中有机茶园300亩。 [2], false"
    })
    void everyLineStandsInTheQuoteOfItsMark(String text, boolean holds) {
        String quote = passage.text().substring(passage.text().indexOf("其中"));
        Citation citation = new Citation(1, quote, passage, new LineRange(1, 1));

        assertThat(GroundingCheck.holds(new Answer.Grounded(text, List.of(citation), List.of(), List.of(), 1)))
                .isEqualTo(holds);
    }
}
