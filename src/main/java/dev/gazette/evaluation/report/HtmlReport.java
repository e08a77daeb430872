package dev.gazette.evaluation.report;

import dev.gazette.evaluation.Evaluation;
import dev.gazette.evaluation.FollowUpScores;
import dev.gazette.evaluation.QuestionResult.Verdict;
import dev.gazette.evaluation.SetResult;
import dev.gazette.evaluation.judgements.JudgementSummary;
import dev.gazette.evaluation.measures.Kappa;
import dev.gazette.evaluation.questions.QuestionSet;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes an evaluation as one HTML file. */
public final class HtmlReport {
    private static final String FOLDER = "/evaluation/";
    private static final String HTML = "text/html";
    private static final Template TEMPLATE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addValueResolver(ValueResolvers.rawResolver())
            .addResultMapper(new HtmlEscaper(List.of(HTML)))
            .build()
            .parse(read("report.html"), Variant.forContentType(HTML));

    private HtmlReport() {}

    /** A verdict of the filter. */
    private record Choice(String value, String label) {}

    /**
     * The page.
     *
     * @param showsAll whether the questions of sets that are only scored are shown, too
     */
    public static String of(Evaluation evaluation, boolean showsAll, JudgementSummary judgements) {
        List<SetView> sets = evaluation.sets().stream()
                .map(set ->
                        SetView.of(set, followUps(evaluation, set), !showsAll && QuestionSet.isScoredOnly(set.name())))
                .toList();
        return TEMPLATE.data("sets", sets)
                .data("created", evaluation.created().replace('T', ' ').replace("Z", " UTC"))
                .data("index", evaluation.index())
                .data("documents", String.join("、", evaluation.documents()))
                .data("warnings", evaluation.warnings())
                .data(
                        "questions",
                        sets.stream().flatMap(set -> set.questions().stream()).toList())
                .data("types", types(sets))
                .data("verdicts", verdicts())
                .data("counts", judgements.counts())
                .data(
                        "agreements",
                        judgements.agreements().stream().map(AgreementView::of).toList())
                .data("style", read("report.css"))
                .data("script", read("report.js"))
                .render();
    }

    private static Optional<FollowUpScores> followUps(Evaluation evaluation, SetResult set) {
        return evaluation.followUps().stream()
                .filter(scores -> scores.set().equals(set.name()))
                .findFirst();
    }

    /** How far two judges agree, as text. */
    private record AgreementView(String first, String second, int cases, String verdicts, String citations) {
        static AgreementView of(JudgementSummary.Agreement agreement) {
            return new AgreementView(
                    agreement.first(),
                    agreement.second(),
                    agreement.verdicts().cases(),
                    kappa(agreement.verdicts()),
                    kappa(agreement.citations()));
        }

        private static String kappa(Kappa kappa) {
            return kappa.cases() == 0
                    ? "—"
                    : "%s（相同 %s）".formatted(Numbers.score(kappa.kappa()), Numbers.percent(kappa.agreement()));
        }
    }

    private static List<String> types(List<SetView> sets) {
        return sets.stream()
                .flatMap(set -> set.questions().stream())
                .map(QuestionView::type)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Choice> verdicts() {
        return Arrays.stream(Verdict.values())
                .map(verdict -> new Choice(verdict.name().toLowerCase(Locale.ROOT), verdict.label()))
                .toList();
    }

    private static String read(String name) {
        try (InputStream file = HtmlReport.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("The file " + FOLDER + name + " is missing from the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + FOLDER + name + " cannot be read", e);
        }
    }
}
