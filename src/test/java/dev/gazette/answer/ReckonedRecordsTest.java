package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReckonedRecordsTest {
    private static final Candidate FIRST = Passages.sentence("应到 29 人，实到 26 人。");
    private static final Candidate SECOND = Passages.sentence("应到 28 人，实到 25 人。");

    @Test
    void theSameWordsAreCitedOnce() {
        ReckonedRecords records = new ReckonedRecords();
        assertThat(records.cite(FIRST)).isEqualTo(1);
        assertThat(records.cite(SECOND)).isEqualTo(2);
        assertThat(records.cite(FIRST)).isEqualTo(1);
    }

    @Test
    void whatFollowsStandsAboveThePrintedWords() {
        ReckonedRecords records = new ReckonedRecords();
        records.reckon(new Reckoning.Gap(
                operand("第七次会议", "29人", records.cite(FIRST)), operand("第七次会议", "28人", records.cite(SECOND))));
        Answer.Grounded answer = records.answer(List.of(), 0.9);
        assertThat(answer.text().lines())
                .containsExactly(
                        "相差：第七次会议 29人 [1] − 第七次会议 28人 [2] = 1人", "应到 29 人，实到 26 人。 [1]", "应到 28 人，实到 25 人。 [2]");
        assertThat(GroundingCheck.holds(answer)).isTrue();
    }

    private static Operand operand(String label, String figure, int n) {
        return new Operand(label, Figures.whole(figure).orElseThrow(), n);
    }
}
