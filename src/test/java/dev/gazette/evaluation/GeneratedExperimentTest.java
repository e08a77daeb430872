package dev.gazette.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.gazette.ElasticsearchTestResource;
import dev.gazette.evaluation.questions.SourceTexts;
import dev.gazette.ingest.IngestConfig;
import dev.gazette.ingest.ServiceState;
import dev.gazette.ingest.ServiceStatus;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers to questions made from the indexed words, on the real stack: nothing is said that is not printed. */
@QuarkusTest
@QuarkusTestResource(ElasticsearchTestResource.class)
class GeneratedExperimentTest {
    private static final int QUESTIONS = 33;

    @Inject
    GeneratedExperiment experiment;

    @Inject
    IngestConfig config;

    @Inject
    ServiceState service;

    @BeforeEach
    void ready() {
        await().atMost(Duration.ofMinutes(10)).until(() -> service.current() instanceof ServiceStatus.Ready);
    }

    @Test
    void figuresDatesAndNamesOfAnswersStandInCitedQuotes() {
        GeneratedRun run = experiment.run(
                new EvaluationOptions.Generated(QUESTIONS, 3),
                SourceTexts.read(List.of(config.corpus())),
                (answer, done, total) -> {});

        assertThat(run.cases()).hasSize(QUESTIONS);
        assertThat(run.cases()).anyMatch(asked -> asked.outcome() == GeneratedCase.Outcome.ANSWERED);
        assertThat(run.cases()).as(() -> GeneratedText.of(run)).allMatch(GeneratedCase::isClean);
    }
}
