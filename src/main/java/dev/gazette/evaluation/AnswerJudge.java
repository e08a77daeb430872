package dev.gazette.evaluation;

import dev.gazette.answer.Answer;
import dev.gazette.answer.Citation;
import dev.gazette.evaluation.questions.Facts;
import dev.gazette.evaluation.questions.Question;
import dev.gazette.evaluation.questions.Question.Evidence;
import dev.gazette.evaluation.questions.SourceTexts;
import java.util.List;
import java.util.function.Predicate;

/**
 * Judges answers. Citations are judged in the manner of ALCE (Gao et al., Enabling large language models to generate text
 * with citations, EMNLP 2023): precision is the share of right citations, recall the share of facts that citations
 * support. Support is decided on printed words and lines, where ALCE asks a model.
 */
final class AnswerJudge {
    private static final int LONGEST_ANSWER = 400;

    private final SourceTexts sources;
    private final CitedWords cited;

    AnswerJudge(SourceTexts sources, TracedTokens tokens) {
        this.sources = sources;
        this.cited = new CitedWords(sources, tokens);
    }

    AnswerResult judge(Question question, Answer answer, double millis) {
        return switch (answer) {
            case Answer.Declined declined ->
                new AnswerResult(
                        false, declined.reason(), declined.confidence(), List.of(), 0, 0, false, List.of(), millis);
            case Answer.Grounded grounded -> judge(question, grounded, millis);
        };
    }

    private AnswerResult judge(Question question, Answer.Grounded answer, double millis) {
        List<Citation> citations = answer.citations();
        String words = TracedTokens.withoutMarks(answer.text()
                .substring(0, Math.min(LONGEST_ANSWER, answer.text().length())));
        return new AnswerResult(
                true,
                answer.text(),
                answer.confidence(),
                citations.stream().map(citation -> judge(question, citation)).toList(),
                count(question, forms -> Facts.states(words, forms)),
                count(question, forms -> isCited(question, forms, citations)),
                citations.stream().anyMatch(citation -> standsOnEvidence(question, citation)),
                cited.untraced(answer),
                millis);
    }

    private CitationResult judge(Question question, Citation citation) {
        boolean isRight = standsOnEvidence(question, citation)
                || question.facts().stream().anyMatch(forms -> Facts.states(citation.quote(), forms));
        return new CitationResult(
                citation.n(),
                citation.passage().provenance().document(),
                citation.passage().provenance().item().id(),
                citation.lines(),
                citation.quote(),
                isRight,
                cited.isVerbatim(citation));
    }

    /** A fact that is printed nowhere is computed: it is supported when all that it is computed from is cited. */
    private boolean isCited(Question question, List<String> forms, List<Citation> citations) {
        boolean isQuoted = citations.stream().anyMatch(citation -> Facts.states(citation.quote(), forms));
        return isQuoted
                || (question.evidence().stream().noneMatch(evidence -> isPrinted(evidence, forms))
                        && question.evidence().stream().allMatch(evidence -> isCited(evidence, citations)));
    }

    private boolean isPrinted(Evidence evidence, List<String> forms) {
        return Facts.states(evidence.quote(), forms)
                || sources.lines(evidence.document(), evidence.lines())
                        .map(text -> Facts.states(text, forms))
                        .orElse(false);
    }

    private static boolean standsOnEvidence(Question question, Citation citation) {
        return question.evidence().stream().anyMatch(evidence -> isCited(evidence, List.of(citation)));
    }

    private static boolean isCited(Evidence evidence, List<Citation> citations) {
        return citations.stream()
                .anyMatch(citation ->
                        Places.overlaps(citation.passage().provenance().document(), citation.lines(), evidence));
    }

    private static int count(Question question, Predicate<List<String>> property) {
        return (int) question.facts().stream().filter(property).count();
    }
}
