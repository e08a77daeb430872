package dev.gazette.evaluation.http;

import dev.gazette.api.Problem;
import dev.gazette.api.ProblemException;
import dev.gazette.evaluation.EvaluationJob;
import dev.gazette.evaluation.EvaluationJobs;
import dev.gazette.evaluation.KnownSets;
import dev.gazette.evaluation.questions.QuestionRules;
import dev.gazette.evaluation.questions.QuestionSet;
import dev.gazette.evaluation.questions.QuestionSetException;
import dev.gazette.evaluation.questions.SourceTexts;
import dev.gazette.ingest.CorpusFile;
import dev.gazette.ingest.EffectiveCorpus;
import dev.gazette.source.CorpusException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Checks question sets against the documents of the service before they are run. */
@ApplicationScoped
class EvaluationRequests {
    private static final long MOST_BYTES = 4L * 1024 * 1024;
    private static final int LONGEST_DETAIL = 4000;

    private final KnownSets known;
    private final EffectiveCorpus corpus;
    private final EvaluationJobs jobs;

    EvaluationRequests(KnownSets known, EffectiveCorpus corpus, EvaluationJobs jobs) {
        this.known = known;
        this.corpus = corpus;
        this.jobs = jobs;
    }

    /** Asks for a run of the named sets, or of all that are about the documents when there is no name. */
    EvaluationJob ofKnown(List<String> names) {
        SourceTexts sources = sources();
        try {
            List<QuestionSet> sets = names.isEmpty() ? known.about(sources) : known.named(names);
            if (sets.isEmpty()) {
                throw refused("没有关于现有文档的问题集，请上传一个。");
            }
            return request(sets, sources);
        } catch (QuestionSetException | CorpusException e) {
            throw refused(String.valueOf(e.getMessage()));
        }
    }

    /** Asks for a run of an uploaded set. */
    EvaluationJob ofFile(String name, Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new ProblemException(Problem.of(
                        413,
                        "问题集过大",
                        "questions-too-large",
                        "问题集最大 %d 字节；收到 %d 字节。".formatted(MOST_BYTES, Files.size(file))));
            }
            String plain = name.replaceFirst("^.*[/\\\\]", "");
            return request(List.of(QuestionSet.read(plain, Files.readAllBytes(file))), sources());
        } catch (QuestionSetException | CorpusException e) {
            throw refused(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("The upload " + file + " cannot be read", e);
        }
    }

    private EvaluationJob request(List<QuestionSet> sets, SourceTexts sources) {
        QuestionRules.check(sets, sources).throwIfBroken();
        return jobs.request(sets, sources)
                .orElseThrow(
                        () -> new ProblemException(Problem.of(409, "现在不能这样做", "evaluations-busy", "等待的评测太多，请等前面的结束。")));
    }

    private SourceTexts sources() {
        return SourceTexts.ofFiles(
                corpus.list().files().stream().collect(Collectors.toMap(CorpusFile::id, CorpusFile::path)));
    }

    private static ProblemException refused(String finding) {
        String detail = finding.length() <= LONGEST_DETAIL ? finding : finding.substring(0, LONGEST_DETAIL) + "…";
        return new ProblemException(Problem.of(422, "问题集不合规", "questions-refused", detail));
    }
}
