package dev.gazette.evaluation;

import dev.gazette.evaluation.questions.CheckedSets;
import dev.gazette.evaluation.questions.QuestionSet;
import dev.gazette.evaluation.questions.QuestionSetException;
import dev.gazette.evaluation.questions.SourceTexts;
import dev.gazette.index.IndexConfig;
import dev.gazette.ingest.IngestConfig;
import dev.gazette.ingest.ServiceState;
import dev.gazette.ingest.ServiceStatus;
import dev.gazette.retrieval.SearchUnavailableException;
import dev.gazette.source.CorpusException;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jboss.logging.Logger;

/**
 * {@code ./gazette eval}: measures search and answers on question sets, or traces answers to generated questions, prints
 * the scores and writes the results.
 */
@ApplicationScoped
@Named("eval")
public class EvaluationCommand implements QuarkusApplication {
    private static final Logger LOG = Logger.getLogger(EvaluationCommand.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final DateTimeFormatter FOLDER = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private final EvaluationRunner runner;
    private final CandidateExperiment candidates;
    private final GeneratedExperiment generated;
    private final KnownSets known;
    private final IndexConfig home;
    private final IngestConfig config;
    private final ServiceState state;

    EvaluationCommand(
            EvaluationRunner runner,
            CandidateExperiment candidates,
            GeneratedExperiment generated,
            KnownSets known,
            IndexConfig home,
            IngestConfig config,
            ServiceState state) {
        this.runner = runner;
        this.candidates = candidates;
        this.generated = generated;
        this.known = known;
        this.home = home;
        this.config = config;
        this.state = state;
    }

    @Override
    public int run(String... arguments) throws InterruptedException {
        try {
            EvaluationOptions options = EvaluationOptions.of(arguments);
            if (options.generated().isPresent()) {
                return trace(options, options.generated().get()) ? 0 : 1;
            }
            if (options.compared().isEmpty()) {
                measure(options);
            } else {
                compare(options);
            }
            return 0;
        } catch (QuestionSetException
                | EvaluationException
                | CorpusException
                | SearchUnavailableException
                | UncheckedIOException e) {
            LOG.debug("The evaluation failed", e);
            System.err.println("评测失败：" + e.getMessage());
        } catch (IOException e) {
            LOG.debug("The evaluation failed", e);
            System.err.println("评测失败：报告无法写入：" + e);
        }
        return 1;
    }

    private static void compare(EvaluationOptions options) {
        Comparison comparison = Comparison.of(
                EvaluationJson.read(options.compared().getFirst()),
                EvaluationJson.read(options.compared().getLast()));
        System.out.println(ComparisonText.of(options.showsAll() ? comparison : comparison.withoutHidden()));
    }

    private void measure(EvaluationOptions options) throws IOException, InterruptedException {
        // mistakes in the sets show before half a minute of indexing
        SourceTexts sources = SourceTexts.read(List.of(config.corpus()));
        List<QuestionSet> sets = sets(options, sources);
        CheckedSets checked = CheckedSets.of(sets, sources);
        checked.warnings().forEach(warning -> System.out.println("注意：" + warning));
        awaitIndex();
        if (options.candidates().isPresent()) {
            collect(sets, options.candidates().get());
            return;
        }
        var measured = runner.run(checked, new ProgressBar(System.out, config.terminal()));
        measured.evaluation().sets().forEach(set -> System.out.println(EvaluationText.of(set)));
        measured.evaluation().followUps().forEach(scores -> System.out.println(EvaluationText.of(scores)));
        printDrops(measured.evaluation());
        Path folder = options.reports().orElseGet(this::newFolder);
        ResultFolder.write(measured, folder, options.showsAll());
        System.out.println(
                "评测报告：" + folder.resolve(ResultFolder.REPORT).toAbsolutePath().normalize());
    }

    /** Asks generated questions; whether every answer kept what answers must. */
    private boolean trace(EvaluationOptions options, EvaluationOptions.Generated asked)
            throws IOException, InterruptedException {
        SourceTexts sources = SourceTexts.read(List.of(config.corpus()));
        awaitIndex();
        Path folder = options.reports().orElseGet(this::newFolder);
        GeneratedFiles.begin(folder);
        EvaluationProgress progress = new ProgressBar(System.out, config.terminal());
        GeneratedRun run = generated.run(asked, sources, (answer, done, total) -> {
            GeneratedFiles.add(answer, folder);
            progress.advanced(done, total);
        });
        System.out.println(GeneratedText.of(run));
        GeneratedFiles.write(run, folder);
        System.out.println("评测报告：" + folder.toAbsolutePath().normalize());
        return run.isClean();
    }

    private void collect(List<QuestionSet> sets, Path file) throws IOException {
        List<String> lines = sets.stream()
                .flatMap(set -> candidates.run(set).stream())
                .map(EvaluationJson::line)
                .toList();
        Files.write(file, lines);
        System.out.println(
                "候选原文：" + lines.size() + " 个问题，" + file.toAbsolutePath().normalize());
    }

    /** The sets that were named, or those of the installation whose evidence lies in this corpus. */
    private List<QuestionSet> sets(EvaluationOptions options, SourceTexts sources) {
        if (options.questions().isPresent()) {
            return QuestionSet.loadAll(options.questions().get());
        }
        known.notAbout(sources).forEach(set -> System.out.println("问题集 " + set.name() + " 问的是别的文档，这次不评测。"));
        List<QuestionSet> sets = known.about(sources);
        if (sets.isEmpty()) {
            throw new EvaluationException("没有关于 " + config.corpus() + " 的问题集，请用 --questions 指定。", null);
        }
        return sets;
    }

    private void printDrops(Evaluation evaluation) {
        Path file = home.home().resolve("eval").resolve(ExpectedScores.FILE);
        if (Files.exists(file)) {
            ExpectedScores expected = ExpectedScores.read(file);
            evaluation.sets().stream()
                    .flatMap(set -> expected.drops(set).stream())
                    .forEach(System.out::println);
        }
    }

    private Path newFolder() {
        return home.home()
                .resolve("eval/reports")
                .resolve(LocalDateTime.now(ZoneId.systemDefault()).format(FOLDER));
    }

    /** Scores of a half-renewed index would mean nothing. */
    private void awaitIndex() throws InterruptedException {
        while (true) {
            switch (state.current()) {
                case ServiceStatus.WaitingForElasticsearch waiting -> Thread.sleep(POLL);
                case ServiceStatus.Indexing indexing -> Thread.sleep(POLL);
                case ServiceStatus.Ready ready -> {
                    if (ready.problem().isPresent()) {
                        throw new EvaluationException(ready.problem().get(), null);
                    }
                    return;
                }
                case ServiceStatus.Failed failed -> throw new EvaluationException(failed.reason(), null);
            }
        }
    }
}
