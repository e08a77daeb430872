package dev.gazette.evaluation.questions;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;

/**
 * Question sets that keep the rules.
 *
 * @param sources the documents that they are about
 * @param warnings what may be right, in Chinese
 */
public record CheckedSets(List<QuestionSet> sets, SourceTexts sources, List<String> warnings) {
    public CheckedSets {
        sets = List.copyOf(sets);
        requireNonNull(sources, "sources is null");
        warnings = List.copyOf(warnings);
    }

    /**
     * These, and beside each that has follow-up questions with their full form the set of those. Checks all sets together; throws
     * {@link QuestionSetException} with all errors when there is one.
     */
    public static CheckedSets of(List<QuestionSet> sets, SourceTexts sources) {
        QuestionRules.Findings findings = QuestionRules.check(sets, sources);
        findings.throwIfBroken();
        List<QuestionSet> asked = sets.stream()
                .flatMap(set -> Stream.concat(Stream.of(set), set.inFull().stream()))
                .toList();
        return new CheckedSets(asked, sources, findings.warnings());
    }

    /** Names of the sets. */
    public List<String> names() {
        return sets.stream().map(QuestionSet::name).toList();
    }
}
