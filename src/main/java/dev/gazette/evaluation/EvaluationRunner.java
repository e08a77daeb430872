package dev.gazette.evaluation;

import dev.gazette.evaluation.questions.CheckedSets;
import dev.gazette.evaluation.questions.QuestionSet;
import dev.gazette.index.Archive;
import dev.gazette.index.ArchivedDocument;
import dev.gazette.index.IndexedDocuments;
import dev.gazette.index.LiveNames;
import dev.gazette.names.Authority.NameInText;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Measures search and answers on question sets against the live index. */
@ApplicationScoped
class EvaluationRunner {
    private final RetrievalExperiment retrieval;
    private final AnswerExperiment answers;
    private final LiveNames names;
    private final Archive archive;
    private final IndexedDocuments indexed;

    EvaluationRunner(
            RetrievalExperiment retrieval,
            AnswerExperiment answers,
            LiveNames names,
            Archive archive,
            IndexedDocuments indexed) {
        this.retrieval = retrieval;
        this.answers = answers;
        this.names = names;
        this.archive = archive;
        this.indexed = indexed;
    }

    /** The result, and the files that allow to compute it again, by their names. */
    record Measured(Evaluation evaluation, Map<String, String> trec) {}

    /**
     * Asks all questions of all sets.
     *
     * @throws dev.gazette.retrieval.SearchUnavailableException when the index cannot be searched
     * @throws EvaluationException when another index became live meanwhile
     */
    Measured run(CheckedSets asked, EvaluationProgress progress) {
        String index = archive.version().orElse("");
        Map<String, String> documents = documents();
        Steps steps = new Steps(asked.sets(), progress);
        AnswerJudge judge = new AnswerJudge(asked.sources(), new TracedTokens(this::namesIn));
        Map<String, String> trec = new TreeMap<>();
        List<SetResult> results = new ArrayList<>();
        for (QuestionSet set : asked.sets()) {
            List<QuestionHits> hits = retrieval.run(set, steps::next);
            results.add(SetResult.of(set.name(), hits, results(set, hits, answers.run(set, judge, steps::next))));
            trec.put(set.name() + ".qrels", TrecFiles.qrels(hits));
            for (Leg leg : Leg.values()) {
                trec.put("%s.%s.run".formatted(set.name(), leg.code()), TrecFiles.run(hits, leg));
            }
        }
        if (!index.equals(archive.version().orElse(""))) {
            throw new EvaluationException("评测期间索引换成了新的，结果作废，请重新评测。", null);
        }
        String created = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        List<String> ids = List.copyOf(documents.keySet());
        return new Measured(
                new Evaluation(
                        Evaluation.SCHEMA,
                        created,
                        index,
                        ids,
                        documents,
                        results,
                        FollowUpScores.of(results),
                        asked.warnings()),
                trec);
    }

    /** Fingerprints of the documents of the index by their ids. */
    private Map<String, String> documents() {
        return indexed.documents().stream()
                .collect(Collectors.toMap(
                        ArchivedDocument::document, ArchivedDocument::fingerprint, (one, same) -> one, TreeMap::new));
    }

    private List<String> namesIn(String text) {
        return names.authority().in(text).stream().map(NameInText::text).toList();
    }

    private static List<QuestionResult> results(
            QuestionSet set, List<QuestionHits> hits, Map<String, AnswerResult> answers) {
        Map<String, Map<String, Integer>> ranks =
                hits.stream().collect(Collectors.toMap(found -> found.question().id(), EvaluationRunner::ranks));
        return set.questions().stream()
                .map(question -> new QuestionResult(
                        question,
                        Objects.requireNonNull(answers.get(question.id())),
                        ranks.getOrDefault(question.id(), Map.of())))
                .toList();
    }

    private static Map<String, Integer> ranks(QuestionHits hits) {
        Map<String, Integer> ranks = new TreeMap<>();
        for (Leg leg : Leg.values()) {
            ranks.put(leg.code(), hits.ranking(leg).firstRank());
        }
        return ranks;
    }

    /** Counts searches and answers. */
    private static final class Steps {
        private final EvaluationProgress progress;
        private final int total;
        private int done;

        Steps(List<QuestionSet> sets, EvaluationProgress progress) {
            this.progress = progress;
            this.total = sets.stream()
                    .flatMap(set -> set.questions().stream())
                    .mapToInt(question -> question.isAnswerable() ? 2 : 1)
                    .sum();
        }

        void next() {
            done++;
            progress.advanced(done, total);
        }
    }
}
