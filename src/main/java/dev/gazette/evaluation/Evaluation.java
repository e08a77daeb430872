package dev.gazette.evaluation;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.gazette.evaluation.questions.QuestionSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The result of a run; its JSON form is kept and compared.
 *
 * @param schema version of the JSON form
 * @param created when the run ended, ISO 8601 in UTC
 * @param index name of the index that was asked
 * @param documents ids of the documents in it
 * @param fingerprints by id the SHA-256 of their files, lower-case hex; empty in results of older versions
 * @param followUps sets whose follow-up questions were asked in full as well; empty in results of older versions
 * @param warnings what may be wrong with the question sets, in Chinese
 */
public record Evaluation(
        int schema,
        String created,
        String index,
        List<String> documents,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, String> fingerprints,
        List<SetResult> sets,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<FollowUpScores> followUps,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> warnings) {
    /** Version of the JSON form that this code writes. */
    public static final int SCHEMA = 1;

    public Evaluation {
        requireNonNull(created, "created is null");
        requireNonNull(index, "index is null");
        documents = List.copyOf(documents);
        fingerprints = Collections.unmodifiableMap(new TreeMap<>(fingerprints));
        sets = List.copyOf(sets);
        followUps = List.copyOf(followUps);
        warnings = List.copyOf(warnings);
        List<String> names = sets.stream().map(SetResult::name).toList();
        if (new HashSet<>(names).size() != names.size()) {
            throw new IllegalArgumentException("一次评测中问题集的名称不能重复，但这里是 " + names);
        }
        if (schema != SCHEMA) {
            throw new IllegalArgumentException("评测结果的格式应为 " + SCHEMA + "，但这里是 " + schema);
        }
    }

    /** The same without the questions of sets that are only scored. */
    public Evaluation withoutHidden() {
        List<SetResult> shown = sets.stream()
                .map(set -> QuestionSet.isScoredOnly(set.name()) ? set.withoutQuestions() : set)
                .toList();
        return new Evaluation(schema, created, index, documents, fingerprints, shown, followUps, warnings);
    }
}
