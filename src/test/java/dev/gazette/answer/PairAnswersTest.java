package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.passage.Passage;
import dev.gazette.retrieval.RankedPassage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PairAnswersTest {
    private static final Passage TABLE = Passages.table("乡镇\t茶园（亩）", "白水镇\t300", "黑岩镇\t100");
    private static final Passage OTHER = Passages.inItem("other", TABLE);
    private static final String ROW = "白水镇\t300";

    @Test
    void aFigureIsCitedWhereItWasFoundAndNotWhereTheSameRowStandsToo() {
        Candidate row = Passages.candidate(TABLE, ROW);
        ScoredCandidate same = ScoredCandidate.recorded(Passages.candidate(OTHER, ROW), 0.9);

        assertThat(value(row, same).candidate().passage()).isEqualTo(TABLE);
        assertThat(value(row, same, ScoredCandidate.recorded(row, 0.4)).found().score())
                .isEqualTo(0.4);
    }

    private static ComparedValue value(Candidate row, ScoredCandidate... ranked) {
        List<RankedPassage> hits = Stream.of(OTHER, TABLE)
                .map(passage -> new RankedPassage(passage, 1, List.of()))
                .toList();
        Found found = new Found(Questions.of("白水镇的茶园比黑岩镇多多少亩"), hits, List.of(ranked));

        return PairAnswers.value("白水镇", PlacedFigures.of(row).getFirst(), found);
    }
}
