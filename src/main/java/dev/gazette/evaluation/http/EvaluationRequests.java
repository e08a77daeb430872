package dev.gazette.evaluation.http;

import dev.gazette.api.BodyLimit;
import dev.gazette.api.Problem;
import dev.gazette.api.ProblemException;
import dev.gazette.evaluation.EvaluationJob;
import dev.gazette.evaluation.EvaluationJobs;
import dev.gazette.evaluation.KnownSets;
import dev.gazette.evaluation.questions.CheckedSets;
import dev.gazette.evaluation.questions.QuestionSet;
import dev.gazette.evaluation.questions.QuestionSetException;
import dev.gazette.evaluation.questions.SourceTexts;
import dev.gazette.index.ArchivedDocument;
import dev.gazette.index.IndexedDocuments;
import dev.gazette.ingest.CorpusFile;
import dev.gazette.ingest.EffectiveCorpus;
import dev.gazette.source.CorpusException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks question sets against the documents of the service before they are run. */
@ApplicationScoped
class EvaluationRequests {
    /** Each takes some answers and searches, and the result is kept in memory until the end. */
    private static final int MOST_QUESTIONS = 2000;

    private static final int LONGEST_DETAIL = 4000;

    private final KnownSets known;
    private final EffectiveCorpus corpus;
    private final IndexedDocuments indexed;
    private final EvaluationJobs jobs;

    EvaluationRequests(KnownSets known, EffectiveCorpus corpus, IndexedDocuments indexed, EvaluationJobs jobs) {
        this.known = known;
        this.corpus = corpus;
        this.indexed = indexed;
        this.jobs = jobs;
    }

    /**
     * A run that was asked for.
     *
     * @param warnings what may be wrong with its sets
     * @param leftOut names of the sets of the installation that are about other documents, when all were asked for
     */
    record Requested(EvaluationJob job, List<String> warnings, List<String> leftOut) {}

    /** The sets of the installation; throws {@link QuestionSetException} when one is broken. */
    List<KnownSetView> knownSets() {
        Set<String> documents =
                indexed.documents().stream().map(ArchivedDocument::document).collect(Collectors.toSet());
        return known.all().stream().map(set -> KnownSetView.of(set, documents)).toList();
    }

    /** Asks for a run of the named sets, or of all that are about the documents when there is no name. */
    Requested runKnown(List<String> names) {
        SourceTexts sources = sources();
        try {
            if (!names.isEmpty()) {
                return request(known.named(names), sources, List.of());
            }
            List<String> leftOut =
                    known.notAbout(sources).stream().map(QuestionSet::name).toList();
            List<QuestionSet> sets = known.about(sources);
            if (sets.isEmpty()) {
                throw refused("没有关于现有文档的问题集，请上传一个；关于别的文档的有 " + leftOut + "。");
            }
            return request(sets, sources, leftOut);
        } catch (QuestionSetException | CorpusException e) {
            throw refused(String.valueOf(e.getMessage()));
        }
    }

    /** Asks for a run of an uploaded set. */
    Requested runUploaded(String name, Path file) {
        try {
            if (Files.size(file) > BodyLimit.MAX_QUESTIONS_BYTES) {
                throw new ProblemException(Problem.of(
                        413,
                        "问题集过大",
                        "questions-too-large",
                        "问题集最大 %d 字节；收到 %d 字节。".formatted(BodyLimit.MAX_QUESTIONS_BYTES, Files.size(file))));
            }
            String plain = name.replaceFirst("^.*[/\\\\]", "");
            QuestionSet set = QuestionSet.read(plain, Files.readAllBytes(file));
            if (set.entries().size() > MOST_QUESTIONS) {
                throw refused("%s：一个问题集最多 %d 个问题，但这里有 %d 个。"
                        .formatted(plain, MOST_QUESTIONS, set.entries().size()));
            }
            return request(List.of(set), sources(), List.of());
        } catch (QuestionSetException | CorpusException e) {
            throw refused(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("The upload " + file + " cannot be read", e);
        }
    }

    private Requested request(List<QuestionSet> sets, SourceTexts sources, List<String> leftOut) {
        CheckedSets checked = CheckedSets.of(sets, sources);
        return jobs.request(checked)
                .map(job -> new Requested(job, checked.warnings(), leftOut))
                .orElseThrow(
                        () -> new ProblemException(Problem.of(409, "现在不能这样做", "evaluations-busy", "等待的评测太多，请等前面的结束。")));
    }

    /**
     * The documents that are searched: those of the index. A file that is not there, or not as it is now, could not be
     * found by any search, nor could an answer quote it.
     */
    private SourceTexts sources() {
        Map<String, Path> byContent = corpus.list().files().stream()
                .collect(Collectors.toMap(CorpusFile::fingerprint, CorpusFile::path, (one, same) -> one));
        Map<String, Path> byId = new HashMap<>();
        indexed.documents()
                .forEach(document -> Optional.ofNullable(byContent.get(document.fingerprint()))
                        .ifPresent(file -> byId.put(document.document(), file)));
        return SourceTexts.ofFiles(byId);
    }

    private static ProblemException refused(String finding) {
        String detail = finding.length() <= LONGEST_DETAIL ? finding : finding.substring(0, LONGEST_DETAIL) + "…";
        return new ProblemException(Problem.of(422, "问题集不合规", "questions-refused", detail));
    }
}
