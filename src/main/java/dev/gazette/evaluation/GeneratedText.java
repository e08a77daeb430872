package dev.gazette.evaluation;

import dev.gazette.evaluation.measures.Percentiles;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What answers to generated questions kept and broke, for a terminal. */
final class GeneratedText {
    private static final String HEAD = "%-12s %6s %8s %8s %8s %7s %9s %9s %7s"
            .formatted("form", "n", "answered", "declined", "untraced", "quotes", "unprinted", ">400chars", "failed");

    private GeneratedText() {}

    static String of(GeneratedRun run) {
        GeneratedRun.Totals totals = run.totals();
        Stream<String> table = Stream.concat(
                Stream.of("", HEAD),
                Stream.concat(totals.forms().stream(), Stream.of(totals.all())).map(GeneratedText::line));
        Stream<String> broken =
                run.cases().stream().filter(asked -> !asked.isClean()).map(GeneratedText::broken);
        return Stream.of(table, Stream.of(times(run), wanted(run)), broken)
                .flatMap(lines -> lines)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String line(GeneratedRun.Row row) {
        return String.format(
                Locale.ROOT,
                "%-12s %6d %8d %8d %8d %7d %9d %9d %7d",
                row.form(),
                row.questions(),
                row.answered(),
                row.declined(),
                row.untraced(),
                row.quotes(),
                row.notVerbatim(),
                row.tooLong(),
                row.failed());
    }

    private static String times(GeneratedRun run) {
        Percentiles millis =
                Percentiles.of(run.cases().stream().map(GeneratedCase::millis).toList());
        return String.format(Locale.ROOT, "answer p50 %.0f ms, p95 %.0f ms", millis.p50(), millis.p95());
    }

    private static String wanted(GeneratedRun run) {
        return run.cases().size() < run.wanted()
                ? "语料只能生成 " + run.cases().size() + " 个不同的问题，要求的是 " + run.wanted() + " 个。"
                : "";
    }

    private static String broken(GeneratedCase asked) {
        String what = String.join(
                "，",
                Stream.of(
                                asked.untraced().isEmpty() ? "" : "无出处 " + asked.untraced(),
                                asked.notVerbatim() == 0 ? "" : "引文与原文不符 " + asked.notVerbatim() + " 处",
                                asked.isTooLong() ? "答案 " + asked.text().length() + " 字" : "",
                                asked.outcome() == GeneratedCase.Outcome.FAILED ? "异常" : "")
                        .filter(part -> !part.isEmpty())
                        .toList());
        return "%n[%s] %s%n  %s%n  %s"
                .formatted(
                        asked.question().form().code(),
                        asked.question().text(),
                        what,
                        asked.text().replace("\n", "\n  "));
    }
}
