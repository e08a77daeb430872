package dev.gazette.evaluation.report;

import static dev.gazette.evaluation.report.Numbers.interval;
import static dev.gazette.evaluation.report.Numbers.millis;
import static dev.gazette.evaluation.report.Numbers.percent;
import static dev.gazette.evaluation.report.Numbers.rate;
import static dev.gazette.evaluation.report.Numbers.score;

import dev.gazette.evaluation.AnswerScores;
import dev.gazette.evaluation.FollowUpScores;
import dev.gazette.evaluation.SetResult;
import dev.gazette.evaluation.SetResult.RetrievalRow;
import dev.gazette.evaluation.SetResult.TypeRow;
import dev.gazette.evaluation.measures.RankingScores;
import dev.gazette.evaluation.measures.Rate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One set as the template shows it; numbers are text already.
 *
 * @param hidden whether its questions are left out, because it is only scored
 */
record SetView(
        String name,
        int size,
        boolean hidden,
        List<Figure> figures,
        List<LegRow> legs,
        List<TypeView> types,
        List<ChartView> charts,
        List<QuestionView> questions) {
    /** A number with its name and what is to be known about it. */
    record Figure(String name, String value, String note) {}

    /** Retrieval of one leg over all questions. */
    record LegRow(String leg, List<String> cells) {}

    /** Answers and retrieval of one type. */
    record TypeView(String type, int size, String right, List<String> cells) {}

    /** A drawing with its caption. */
    record ChartView(String title, String svg, String note) {}

    static SetView of(SetResult set, Optional<FollowUpScores> followUps, boolean isHidden) {
        return new SetView(
                set.name(),
                set.answers().questions(),
                isHidden,
                Stream.concat(figures(set).stream(), followUps.stream().flatMap(SetView::figures))
                        .toList(),
                set.retrieval().stream()
                        .filter(row -> row.type().equals(SetResult.ALL))
                        .map(SetView::leg)
                        .toList(),
                set.types().stream().map(type -> type(type, set)).toList(),
                charts(set),
                isHidden
                        ? List.of()
                        : set.questions().stream()
                                .map(result -> QuestionView.of(result, set.name()))
                                .toList());
    }

    private static List<Figure> figures(SetResult set) {
        AnswerScores answers = set.answers();
        RankingScores hybrid = hybrid(set, SetResult.ALL);
        return List.of(
                figure("答案正确率", answers.accuracy()),
                new Figure("事实召回", percent(answers.means().factRecall()), "答案说出的事实占应说的比例"),
                figure("引用到依据", answers.evidenceCited()),
                new Figure("引用精确率", percent(answers.means().citationPrecision()), "正确的引用所占比例"),
                new Figure("引用召回", percent(answers.means().citationRecall()), "有引用支持的事实所占比例"),
                figure("引文逐字一致", answers.verbatim()),
                figure("误答", answers.falseAnswers()),
                figure("误拒答", answers.wrongRefusals()),
                figure("首行即答案", answers.headlines()),
                new Figure("无出处的数字和名称", String.valueOf(answers.untraced()), "答案里有而引文里没有的"),
                new Figure("hit@5", percent(hybrid.hitAt5()), "混合检索，前五段有依据"),
                new Figure("MRR@10", score(hybrid.mrrAt10()), "混合检索"),
                new Figure(
                        "回答用时",
                        millis(set.trust().millis().p50()),
                        "p95 " + millis(set.trust().millis().p95())),
                new Figure("答案长度", "%.0f 字".formatted(answers.means().length()), "平均"));
    }

    private static Stream<Figure> figures(FollowUpScores scores) {
        return Stream.of(
                figure("追问正确率", scores.inConversation()),
                new Figure(
                        "同样的问题完整地问",
                        percent(scores.inFull().value()),
                        "%s；相差 %.1f 个百分点".formatted(rate(scores.inFull()), scores.points())));
    }

    private static Figure figure(String name, Rate rate) {
        return new Figure(name, rate.cases() == 0 ? "—" : percent(rate.value()), rate(rate));
    }

    private static LegRow leg(RetrievalRow row) {
        RankingScores scores = row.scores();
        return new LegRow(
                row.leg(),
                Stream.of(
                                score(scores.hitAt1()),
                                score(scores.hitAt5()),
                                score(scores.hitAt10()),
                                score(scores.hitAt20()),
                                score(scores.recallAt5()),
                                score(scores.recallAt20()),
                                score(scores.mrrAt10()) + "（" + interval(row.mrrAt10()) + "）",
                                score(scores.ndcgAt10()) + "（" + interval(row.ndcgAt10()) + "）")
                        .toList());
    }

    private static TypeView type(TypeRow row, SetResult set) {
        AnswerScores answers = row.answers();
        boolean isAnswerable = answers.accuracy().cases() > 0;
        Rate right = isAnswerable
                ? answers.accuracy()
                : Rate.of(answers.questions() - answers.falseAnswers().hits(), answers.questions());
        List<String> cells = isAnswerable
                ? List.of(
                        rate(right),
                        score(answers.means().factRecall()),
                        score(answers.evidenceCited().value()),
                        score(answers.means().citationPrecision()),
                        score(answers.wrongRefusals().value()),
                        score(hybrid(set, row.type()).hitAt5()),
                        score(hybrid(set, row.type()).mrrAt10()))
                : List.of(rate(right), "—", "—", "—", "—", "—", "—");
        return new TypeView(row.type(), answers.questions(), percent(right.value()), cells);
    }

    private static RankingScores hybrid(SetResult set, String type) {
        return set.retrieval().stream()
                .filter(row -> row.leg().equals("hybrid") && row.type().equals(type))
                .map(RetrievalRow::scores)
                .findFirst()
                .orElseGet(() -> RankingScores.of(List.of()));
    }

    private static List<ChartView> charts(SetResult set) {
        AnswerScores.Trust trust = set.trust();
        return List.of(
                new ChartView(
                        "风险与覆盖率",
                        Charts.riskCoverage(trust.riskCoverage()),
                        "只给出最有把握的答案时，答错的比例。AURC %s；风险不超过 5%% 时可回答 %s 的问题。"
                                .formatted(
                                        score(trust.riskCoverage().area()),
                                        percent(trust.riskCoverage().coverageAtRisk(0.05)))),
                new ChartView(
                        "答案的置信度",
                        Charts.calibration(trust.answers()),
                        "柱顶贴近斜线，置信度才可信。ECE " + score(trust.answers().error()) + "。"),
                new ChartView(
                        "拒答的置信度",
                        Charts.calibration(trust.refusals()),
                        "拒答且确实没有记载的比例。ECE " + score(trust.refusals().error()) + "。"),
                new ChartView(
                        "回答用时",
                        Charts.latency(set),
                        "p50 %s，p95 %s；检索 p50 %s，p95 %s。"
                                .formatted(
                                        millis(trust.millis().p50()),
                                        millis(trust.millis().p95()),
                                        millis(set.searchMillis().p50()),
                                        millis(set.searchMillis().p95()))));
    }
}
