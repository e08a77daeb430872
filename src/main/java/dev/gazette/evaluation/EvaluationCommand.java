package dev.gazette.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gazette.answer.Answerer;
import dev.gazette.index.IndexConfig;
import dev.gazette.ingest.ServiceState;
import dev.gazette.ingest.ServiceStatus;
import dev.gazette.retrieval.Retriever;
import dev.gazette.retrieval.SearchMode;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Measures retrieval and answers on every question set of {@code eval/questions/} and writes reports to {@code eval/reports/}. */
@ApplicationScoped
@Named("eval")
public class EvaluationCommand implements QuarkusApplication {
    private static final Logger LOG = Logger.getLogger(EvaluationCommand.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final Retriever retriever;
    private final Answerer answerer;
    private final IndexConfig config;
    private final ServiceState state;

    EvaluationCommand(Retriever retriever, Answerer answerer, IndexConfig config, ServiceState state) {
        this.retriever = retriever;
        this.answerer = answerer;
        this.config = config;
        this.state = state;
    }

    @Override
    public int run(String... arguments) throws InterruptedException {
        if (!awaitIndex()) {
            return 1;
        }
        try {
            measure();
            return 0;
        } catch (QuestionSetException | UncheckedIOException e) {
            LOG.debug("The evaluation failed", e);
            System.err.println("评测失败：" + e.getMessage());
        } catch (IOException e) {
            LOG.debug("The evaluation failed", e);
            System.err.println("评测失败：问题集或报告无法读写：" + e);
        }
        return 1;
    }

    private void measure() throws IOException {
        evaluate().forEach(report -> System.out.println(report.table()));
        for (AnswerReport report : evaluateAnswers()) {
            System.out.println(report.table());
        }
    }

    /**
     * Runs all question sets, in order of their names.
     *
     * @throws IOException when a file cannot be read or written
     * @throws QuestionSetException when a question file breaks a rule
     */
    List<EvaluationReport> evaluate() throws IOException {
        Path eval = config.home().resolve("eval");
        List<QuestionSet> sets = questionSets(eval.resolve("questions"));
        Path folder = Files.createDirectories(eval.resolve("reports"));
        RetrievalExperiment experiment = new RetrievalExperiment(retriever);
        List<EvaluationReport> reports = sets.stream()
                .map(set -> EvaluationReport.of(set.name(), experiment.run(set)))
                .toList();
        for (EvaluationReport report : reports) {
            write(report, folder);
        }
        return reports;
    }

    /**
     * Asks the questions of all sets.
     *
     * @throws IOException when a file cannot be read or written
     * @throws QuestionSetException when a question file breaks a rule
     */
    List<AnswerReport> evaluateAnswers() throws IOException {
        Path eval = config.home().resolve("eval");
        Path folder = Files.createDirectories(eval.resolve("reports"));
        AnswerExperiment experiment = new AnswerExperiment(answerer);
        List<AnswerReport> reports = questionSets(eval.resolve("questions")).stream()
                .map(set -> new AnswerReport(set.name(), experiment.run(set)))
                .toList();
        for (AnswerReport report : reports) {
            Files.writeString(folder.resolve(report.set() + ".answers.txt"), report.table());
        }
        return reports;
    }

    /** Scores of a half-renewed index would mean nothing. */
    private boolean awaitIndex() throws InterruptedException {
        while (true) {
            switch (state.current()) {
                case ServiceStatus.WaitingForElasticsearch waiting -> Thread.sleep(POLL);
                case ServiceStatus.Indexing indexing -> Thread.sleep(POLL);
                case ServiceStatus.Ready ready -> {
                    return true;
                }
                case ServiceStatus.Failed failed -> {
                    System.err.println("无法评测：" + failed.reason());
                    return false;
                }
            }
        }
    }

    private static List<QuestionSet> questionSets(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .map(QuestionSet::load)
                    .toList();
        }
    }

    private static void write(EvaluationReport report, Path folder) throws IOException {
        Files.writeString(folder.resolve(report.set() + ".txt"), report.table());
        Files.writeString(folder.resolve(report.set() + ".json"), json(report));
        Files.writeString(folder.resolve(report.set() + ".qrels"), report.qrels());
        for (SearchMode mode : SearchMode.values()) {
            String name = "%s.%s.run".formatted(report.set(), EvaluationReport.name(mode));
            Files.writeString(folder.resolve(name), report.run(mode));
        }
    }

    private static String json(EvaluationReport report) throws JsonProcessingException {
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(report.rows());
    }
}
