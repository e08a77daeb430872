package dev.gazette.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.gazette.ElasticsearchTestResource;
import dev.gazette.evaluation.questions.QuestionSet;
import dev.gazette.evaluation.questions.SourceTexts;
import dev.gazette.ingest.IngestConfig;
import dev.gazette.ingest.ServiceState;
import dev.gazette.ingest.ServiceStatus;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What answers are chosen from, on the real stack. */
@QuarkusTest
@QuarkusTestResource(ElasticsearchTestResource.class)
class CandidateExperimentTest {
    private static final int QUESTIONS = 12;

    @Inject
    CandidateExperiment experiment;

    @Inject
    KnownSets known;

    @Inject
    IngestConfig config;

    @Inject
    ServiceState service;

    @BeforeEach
    void ready() {
        await().atMost(Duration.ofMinutes(10)).until(() -> service.current() instanceof ServiceStatus.Ready);
    }

    @Test
    void everyQuestionHasCandidatesInOrderWithTheirSignalsAndSomeAreRight() {
        QuestionSet set =
                known.about(SourceTexts.read(List.of(config.corpus()))).getFirst();
        QuestionSet few = new QuestionSet(
                set.name(), set.entries().stream().limit(QUESTIONS).toList());

        List<CandidateExperiment.Row> rows = experiment.run(few);

        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.set()).isEqualTo(set.name());
            assertThat(row.candidates())
                    .isSortedAccordingTo(Comparator.comparingDouble(CandidateExperiment.Judged::score)
                            .reversed());
            assertThat(row.candidates())
                    .allSatisfy(words -> assertThat(words.signals()).containsKeys("coverage", "similarity", "span"));
        });
        assertThat(rows)
                .anySatisfy(row -> assertThat(row.candidates())
                        .anyMatch(words -> words.place() && words.stated() == row.facts() && row.facts() > 0));
    }
}
