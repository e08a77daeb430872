package dev.gazette.evaluation.report;

import dev.gazette.evaluation.AnswerResult;
import dev.gazette.evaluation.CitationResult;
import dev.gazette.evaluation.QuestionResult;
import dev.gazette.evaluation.questions.Question;
import dev.gazette.evaluation.questions.Question.Evidence;
import dev.gazette.source.LineRange;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One question as the template shows it.
 *
 * @param verdict machine name, for styles and filters
 * @param label what readers see for it
 * @param facts accepted forms of each fact
 */
record QuestionView(
        String set,
        String id,
        String type,
        String verdict,
        String label,
        Asked asked,
        Said said,
        List<String> facts,
        List<Quote> evidence) {
    /** The question. */
    record Asked(String question, List<String> after, String why) {}

    /** What the service said. */
    record Said(String text, String confidence, List<Quote> citations, String ranks, String untraced) {}

    /** Printed words with their place and what is to be known about them. */
    record Quote(String place, String words, String note, boolean isGood) {}

    static QuestionView of(QuestionResult result, String set) {
        Question question = result.question();
        return new QuestionView(
                set,
                question.id(),
                question.type(),
                result.verdict().name().toLowerCase(Locale.ROOT),
                result.verdict().label(),
                new Asked(question.question(), question.after(), question.why()),
                said(result),
                question.facts().stream()
                        .map(forms -> String.join(" / ", forms))
                        .toList(),
                question.evidence().stream().map(QuestionView::quote).toList());
    }

    private static Said said(QuestionResult result) {
        AnswerResult answer = result.answer();
        String ranks = result.ranks().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(rank -> rank.getKey() + " " + (rank.getValue() == 0 ? "未找到" : "第 " + rank.getValue()))
                .collect(Collectors.joining("，"));
        return new Said(
                answer.text(),
                "置信度 %s，%s".formatted(Numbers.score(answer.confidence()), Numbers.millis(answer.millis())),
                answer.citations().stream().map(QuestionView::quote).toList(),
                ranks,
                String.join("、", answer.untraced()));
    }

    private static Quote quote(CitationResult citation) {
        String note = "[%d] %s%s"
                .formatted(citation.n(), citation.right() ? "有依据" : "与依据无关", citation.verbatim() ? "" : "，与原文不一致");
        return new Quote(
                place(citation.document(), citation.lines()),
                citation.quote(),
                note,
                citation.right() && citation.verbatim());
    }

    private static Quote quote(Evidence evidence) {
        return new Quote(place(evidence.document(), evidence.lines()), evidence.quote(), "", true);
    }

    private static String place(String document, LineRange lines) {
        return lines.first() == lines.last()
                ? "%s 第 %d 行".formatted(document, lines.first())
                : "%s 第 %d–%d 行".formatted(document, lines.first(), lines.last());
    }
}
