package dev.gazette.evaluation;

import dev.gazette.answer.Answer;
import dev.gazette.answer.Answerer;
import dev.gazette.answer.Citation;
import dev.gazette.evaluation.GeneratedCase.Outcome;
import dev.gazette.evaluation.generated.GeneratedQuestion;
import dev.gazette.evaluation.generated.Material;
import dev.gazette.evaluation.generated.QuestionGenerator;
import dev.gazette.evaluation.questions.SourceTexts;
import dev.gazette.index.IndexedDocuments;
import dev.gazette.index.LiveNames;
import dev.gazette.index.RecordArchive;
import dev.gazette.index.RecordQuery;
import dev.gazette.names.Authority;
import dev.gazette.names.NameEntry;
import dev.gazette.names.NameKind;
import dev.gazette.retrieval.SearchFilters;
import dev.gazette.retrieval.SearchUnavailableException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** Asks questions made from the live index and looks whether what is answered is printed. */
@ApplicationScoped
class GeneratedExperiment {
    private static final Logger LOG = Logger.getLogger(GeneratedExperiment.class);

    /** One waits for Elasticsearch while the other reads. */
    private static final int WORKERS = 2;

    private final Answerer answerer;
    private final IndexedDocuments indexed;
    private final RecordArchive records;
    private final LiveNames names;

    GeneratedExperiment(Answerer answerer, IndexedDocuments indexed, RecordArchive records, LiveNames names) {
        this.answerer = answerer;
        this.indexed = indexed;
        this.records = records;
        this.names = names;
    }

    /** Is told of every answer when it is there; not at the same time of two. */
    @FunctionalInterface
    interface Listener {
        void asked(GeneratedCase asked, int done, int total);
    }

    /** Asks as many questions as the index gives, at most those that are wanted. */
    GeneratedRun run(EvaluationOptions.Generated wanted, SourceTexts sources, Listener listener) {
        Authority authority = names.authority();
        CitedWords cited = new CitedWords(
                sources,
                new TracedTokens(text -> authority.in(text).stream()
                        .map(Authority.NameInText::text)
                        .toList()));
        List<GeneratedQuestion> questions =
                QuestionGenerator.questions(material(authority), wanted.questions(), wanted.seed());
        AtomicInteger done = new AtomicInteger();
        List<Callable<GeneratedCase>> tasks = questions.stream()
                .map(question -> (Callable<GeneratedCase>) () -> {
                    GeneratedCase asked = ask(question, cited);
                    synchronized (done) {
                        listener.asked(asked, done.incrementAndGet(), questions.size());
                    }
                    return asked;
                })
                .toList();
        return new GeneratedRun(wanted.questions(), wanted.seed(), all(tasks));
    }

    private Material material(Authority authority) {
        return new Material(
                indexed.passages(),
                records.appointments(RecordQuery.ALL),
                records.attendance(RecordQuery.ALL),
                names(authority, NameKind.PERSON),
                names(authority, NameKind.PLACE));
    }

    private static List<String> names(Authority authority, NameKind kind) {
        return authority.entries().stream()
                .filter(entry -> entry.kind() == kind)
                .map(NameEntry::preferred)
                .toList();
    }

    private static List<GeneratedCase> all(List<Callable<GeneratedCase>> tasks) {
        try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
            List<Future<GeneratedCase>> futures =
                    tasks.stream().map(workers::submit).toList();
            try {
                return futures.stream().map(GeneratedExperiment::result).toList();
            } finally {
                // after a failure nobody waits for the rest
                workers.shutdownNow();
            }
        }
    }

    private static GeneratedCase result(Future<GeneratedCase> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            String reason = e.getCause() == null ? e.toString() : e.getCause().getMessage();
            throw new EvaluationException("提问中断：" + reason, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EvaluationException("提问中断", e);
        }
    }

    private GeneratedCase ask(GeneratedQuestion question, CitedWords cited) {
        long start = System.nanoTime();
        try {
            Answer answer = answerer.answer(question.text(), SearchFilters.NONE);
            return judged(question, answer, cited, (System.nanoTime() - start) / 1e6);
        } catch (SearchUnavailableException e) {
            // says nothing about this answer, and all that follow would fail too
            throw e;
        } catch (RuntimeException e) {
            // counted and shown: a question must not break the service, whatever it is
            LOG.debugf(e, "No answer to %s", question.text());
            return new GeneratedCase(question, Outcome.FAILED, e.toString(), 0, List.of(), List.of(), 0);
        }
    }

    private static GeneratedCase judged(GeneratedQuestion question, Answer answer, CitedWords cited, double millis) {
        return switch (answer) {
            case Answer.Declined declined ->
                new GeneratedCase(
                        question,
                        Outcome.DECLINED,
                        declined.reason(),
                        declined.confidence(),
                        List.of(),
                        List.of(),
                        millis);
            case Answer.Grounded grounded ->
                new GeneratedCase(
                        question,
                        Outcome.ANSWERED,
                        grounded.text(),
                        grounded.confidence(),
                        grounded.citations().stream()
                                .map(citation -> quote(citation, cited))
                                .toList(),
                        cited.untraced(grounded),
                        millis);
        };
    }

    private static GeneratedCase.Quote quote(Citation citation, CitedWords cited) {
        return new GeneratedCase.Quote(
                citation.passage().provenance().document(),
                citation.lines(),
                citation.quote(),
                cited.isVerbatim(citation));
    }
}
