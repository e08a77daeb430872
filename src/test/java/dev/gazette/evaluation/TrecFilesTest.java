package dev.gazette.evaluation;

import static dev.gazette.evaluation.SamplePassages.hit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gazette.evaluation.measures.Ranking;
import dev.gazette.evaluation.questions.Question;
import dev.gazette.evaluation.questions.Question.Evidence;
import dev.gazette.source.LineRange;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrecFilesTest {
    private static final QuestionHits HITS = new QuestionHits(
            new Question(
                    "d1",
                    "问？",
                    "number",
                    "staff",
                    List.of(),
                    "",
                    List.of(List.of("3")),
                    List.of(evidence(2), evidence(9)),
                    ""),
            Map.of(
                    Leg.HYBRID, List.of(hit("a 1", 1, 0.5), hit("b", 2, 0.5), hit("c", 3, 0.25)),
                    Leg.KEYWORD, List.of(hit("b", 2, 7.5))),
            12);

    @Test
    void qrelsJudgeWhatAnyLegFoundAndCountEvidenceThatNoneFound() {
        assertThat(TrecFiles.qrels(List.of(HITS))).isEqualTo("""
                        d1 0 a_1 0
                        d1 0 b 1
                        d1 0 c 0
                        d1 0 not-found-1 1
                        """);
    }

    @Test
    void runsHaveFallingScoresSinceTrecEvalOrdersByThem() {
        assertThat(TrecFiles.run(List.of(HITS), Leg.HYBRID)).isEqualTo("""
                        d1 Q0 a_1 1 0.500000 hybrid
                        d1 Q0 b 2 0.499999 hybrid
                        d1 Q0 c 3 0.250000 hybrid
                        """);
        assertThat(TrecFiles.run(List.of(HITS), Leg.BM25)).isEmpty();
    }

    @Test
    void rankingsAreWhatTheFilesSay() {
        Ranking ranking = HITS.ranking(Leg.HYBRID);

        assertThat(ranking).isEqualTo(new Ranking(List.of(false, true, false), List.of(2, 0), 2));
        // (1/log2(3)) / (1 + 1/log2(3))
        assertThat(ranking.ndcgAt(10)).isEqualTo(0.3868528072, within(1e-9));
    }

    /** Twenty passages by each leg of each question of a large set would fill the memory. */
    @Test
    void thePassagesThemselvesAreNotKept() {
        assertThat(HITS.of(Leg.HYBRID))
                .containsExactly(
                        new QuestionHits.Found("a 1", 0.5, Set.of()),
                        new QuestionHits.Found("b", 0.5, Set.of(0)),
                        new QuestionHits.Found("c", 0.25, Set.of()));
        assertThat(HITS.toString()).doesNotContain("行的文字");
    }

    private static Evidence evidence(int line) {
        return new Evidence("doc", "印在别处的话", new LineRange(line, line));
    }
}
