package dev.gazette.evaluation.judgements;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gazette.evaluation.Evaluations;
import dev.gazette.evaluation.QuestionResult;
import dev.gazette.evaluation.judgements.JudgementSummary.Agreement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgementsTest {
    private static final List<QuestionResult> RESULTS =
            Evaluations.of("a-dev", true, true, false, false).sets().getFirst().questions();

    @TempDir
    Path folder;

    @Test
    void whatWasAddedIsReadInItsOrder() {
        JudgementLog log = new JudgementLog(folder);
        assertThat(log.read()).isEmpty();

        log.append(judged("q1", "甲", "correct", "good"));
        log.append(judged("q1", "甲", "wrong", ""));

        assertThat(new JudgementLog(folder).read())
                .containsExactly(judged("q1", "甲", "correct", "good"), judged("q1", "甲", "wrong", ""));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aLineThatWasCutOffCostsOnlyItself(int bytesOfACharacter) throws IOException {
        JudgementLog log = new JudgementLog(folder);
        log.append(judged("q1", "甲", "correct", ""));
        Path file = folder.resolve("judgements.jsonl");
        byte[] cut = Arrays.copyOf("{\"judge\":\"乙".getBytes(UTF_8), 10 + bytesOfACharacter);
        Files.write(file, cut, StandardOpenOption.APPEND);
        log.append(judged("q2", "甲", "wrong", ""));

        assertThat(log.read()).extracting(Judgement::question).containsExactly("q1", "q2");
        assertThat(new String(Files.readAllBytes(file), UTF_8).lines()).hasSize(3);
    }

    @Test
    void theLatestJudgementOfAJudgeCounts() {
        JudgementSummary summary = JudgementSummary.of(
                List.of(
                        judged("q1", "甲", "wrong", ""),
                        judged("q2", "甲", "partly", ""),
                        judged("q1", "甲", "correct", "")),
                RESULTS);

        assertThat(summary.judgements()).extracting(Judgement::question).containsExactly("q2", "q1");
        assertThat(summary.counts()).containsExactly(new JudgementSummary.Count("甲", 1, 1, 0));
    }

    @Test
    void judgesAreComparedWithEachOtherAndWithTheAutomaticVerdict() {
        // automatic: q1 and q2 right, q3 and q4 wrong
        JudgementSummary summary = JudgementSummary.of(
                List.of(
                        judged("q1", "甲", "correct", "good"),
                        judged("q2", "甲", "correct", "good"),
                        judged("q3", "甲", "wrong", "bad"),
                        judged("q4", "甲", "wrong", ""),
                        judged("q1", "乙", "correct", "good"),
                        judged("q2", "乙", "wrong", "bad"),
                        judged("q3", "乙", "wrong", "bad")),
                RESULTS);

        assertThat(summary.agreements()).hasSize(3);
        Agreement judges = agreement(summary, "乙", "甲");
        // agreement 2/3, chance 1/3*2/3 + 2/3*1/3 = 4/9
        assertThat(judges.verdicts().kappa()).isEqualTo(0.4, within(1e-9));
        assertThat(judges.citations().cases()).isEqualTo(3);
        assertThat(agreement(summary, "甲", JudgementSummary.AUTOMATIC)
                        .verdicts()
                        .kappa())
                .isOne();
    }

    @Test
    void nobodyHasJudged() {
        assertThat(JudgementSummary.of(List.of(), RESULTS)).isEqualTo(JudgementSummary.NONE);
    }

    @Test
    void otherWordsAreNoVerdicts() {
        assertThatThrownBy(() -> judged("q1", "甲", "good", "")).hasMessageContaining("good");
        assertThatThrownBy(() -> judged("q1", "甲", "wrong", "wrong")).hasMessageContaining("wrong");
    }

    private static Agreement agreement(JudgementSummary summary, String first, String second) {
        return summary.agreements().stream()
                .filter(one -> List.of(one.first(), one.second()).containsAll(List.of(first, second)))
                .findFirst()
                .orElseThrow();
    }

    private static Judgement judged(String question, String judge, String verdict, String citation) {
        return new Judgement("2024-05-01T08:00:00Z", question, judge, verdict, citation, "");
    }
}
