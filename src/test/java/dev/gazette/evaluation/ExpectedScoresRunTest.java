package dev.gazette.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.gazette.ElasticsearchTestResource;
import dev.gazette.evaluation.questions.CheckedSets;
import dev.gazette.evaluation.questions.QuestionSet;
import dev.gazette.evaluation.questions.SourceTexts;
import dev.gazette.ingest.IngestConfig;
import dev.gazette.ingest.ServiceState;
import dev.gazette.ingest.ServiceStatus;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Asks the questions about the sample that are only scored, on the real stack: the scores have not dropped beyond chance.
 * {@code ./gazette eval} asks the others too, which takes twice as long.
 */
@QuarkusTest
@QuarkusTestResource(ElasticsearchTestResource.class)
class ExpectedScoresRunTest {
    private static final String ASKED = "gazette-test";

    @Inject
    EvaluationRunner runner;

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
    void scoresAreAsGoodAsExpected() {
        SourceTexts sources = SourceTexts.read(List.of(config.corpus()));
        List<QuestionSet> sets = known.about(sources).stream()
                .filter(set -> set.name().equals(ASKED))
                .toList();
        ExpectedScores expected = ExpectedScores.read(Path.of("eval").resolve(ExpectedScores.FILE));

        var measured = runner.run(CheckedSets.of(sets, sources), (done, total) -> {});

        measured.evaluation().sets().forEach(set -> System.out.println(EvaluationText.of(set)));
        assertThat(sets).extracting(QuestionSet::name).containsExactly(ASKED).isSubsetOf(expected.sets());
        assertThat(measured.evaluation().sets()).flatExtracting(expected::drops).isEmpty();
    }
}
