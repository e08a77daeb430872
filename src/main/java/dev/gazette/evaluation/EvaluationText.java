package dev.gazette.evaluation;

import dev.gazette.evaluation.SetResult.RetrievalRow;
import dev.gazette.evaluation.SetResult.TypeRow;
import dev.gazette.evaluation.measures.RankingScores;
import dev.gazette.evaluation.measures.Rate;
import java.util.Locale;
import java.util.stream.Collectors;

/** Scores as tables for a terminal. Names of columns are those of the literature. */
final class EvaluationText {
    private EvaluationText() {}

    static String of(SetResult set) {
        return "%n== %s ==%n%n%s%n%n%s%n%n%s%n".formatted(set.name(), retrieval(set), types(set), summary(set));
    }

    private static String retrieval(SetResult set) {
        String head = "%-9s %-13s %5s %6s %6s %6s %6s %6s %6s %6s %7s"
                .formatted(
                        "leg", "type", "n", "hit@1", "hit@5", "hit@10", "hit@20", "rec@5", "rec@20", "MRR@10",
                        "nDCG@10");
        return set.retrieval().stream()
                .map(EvaluationText::line)
                .collect(Collectors.joining(System.lineSeparator(), head + System.lineSeparator(), ""));
    }

    private static String line(RetrievalRow row) {
        RankingScores s = row.scores();
        return String.format(
                Locale.ROOT,
                "%-9s %-13s %5d %6.3f %6.3f %6.3f %6.3f %6.3f %6.3f %6.3f %7.3f",
                row.leg(),
                row.type(),
                s.questions(),
                s.hitAt1(),
                s.hitAt5(),
                s.hitAt10(),
                s.hitAt20(),
                s.recallAt5(),
                s.recallAt20(),
                s.mrrAt10(),
                s.ndcgAt10());
    }

    private static String types(SetResult set) {
        String head = "%-13s %5s %8s %8s %8s %8s %8s %8s"
                .formatted("answers", "n", "right", "facts", "evidence", "cit.prec", "cit.rec", "declined");
        return set.types().stream()
                .map(EvaluationText::line)
                .collect(Collectors.joining(System.lineSeparator(), head + System.lineSeparator(), ""));
    }

    private static String line(TypeRow row) {
        AnswerScores s = row.answers();
        boolean isAnswerable = s.accuracy().cases() > 0;
        if (!isAnswerable) {
            double declined = 1 - s.falseAnswers().value();
            return String.format(
                    Locale.ROOT,
                    "%-13s %5d %8.3f %8s %8s %8s %8s %8.3f",
                    row.type(),
                    s.questions(),
                    declined,
                    "-",
                    "-",
                    "-",
                    "-",
                    declined);
        }
        return String.format(
                Locale.ROOT,
                "%-13s %5d %8.3f %8.3f %8.3f %8.3f %8.3f %8.3f",
                row.type(),
                s.questions(),
                s.accuracy().value(),
                s.means().factRecall(),
                s.evidenceCited().value(),
                s.means().citationPrecision(),
                s.means().citationRecall(),
                s.wrongRefusals().value());
    }

    private static String summary(SetResult set) {
        AnswerScores s = set.answers();
        AnswerScores.Trust trust = set.trust();
        return String.join(
                System.lineSeparator(),
                "accuracy %s, fact recall %.3f, evidence cited %s"
                        .formatted(rate(s.accuracy()), s.means().factRecall(), rate(s.evidenceCited())),
                "citation precision %.3f, citation recall %.3f, verbatim %s, untraced figures and names %d"
                        .formatted(
                                s.means().citationPrecision(),
                                s.means().citationRecall(),
                                rate(s.verbatim()),
                                s.untraced()),
                "false answers %s, wrong refusals %s".formatted(rate(s.falseAnswers()), rate(s.wrongRefusals())),
                "first line states the fact %s, of right answers with one".formatted(rate(s.headlines())),
                "AURC %.3f, coverage at 5 %% risk %.3f, ECE of answers %.3f, of refusals %.3f"
                        .formatted(
                                trust.riskCoverage().area(),
                                trust.riskCoverage().coverageAtRisk(0.05),
                                trust.answers().error(),
                                trust.refusals().error()),
                "length %.0f characters; answer p50 %.0f ms, p95 %.0f ms; search p50 %.0f ms, p95 %.0f ms"
                        .formatted(
                                s.means().length(),
                                trust.millis().p50(),
                                trust.millis().p95(),
                                set.searchMillis().p50(),
                                set.searchMillis().p95()));
    }

    static String of(FollowUpScores scores) {
        return String.format(
                Locale.ROOT,
                "follow-ups of %s: in conversation %s, asked in full %s (%+.1f points); McNemar p = %.4f",
                scores.set(),
                rate(scores.inConversation()),
                rate(scores.inFull()),
                scores.points(),
                scores.test().p());
    }

    private static String rate(Rate rate) {
        return String.format(
                Locale.ROOT,
                "%.3f [%.3f, %.3f] (%d/%d)",
                rate.value(),
                rate.low(),
                rate.high(),
                rate.hits(),
                rate.cases());
    }
}
