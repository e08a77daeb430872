package dev.gazette.ingest;

import dev.gazette.gazette.ParseProblem;
import dev.gazette.index.SkippedFile;
import dev.gazette.source.LineRange;
import java.util.ArrayList;
import java.util.List;

/** A check as an operator reads it: a line for each document and each problem, then what they amount to. */
final class CheckReportText {
    private final CheckReport report;
    private final List<String> lines = new ArrayList<>();

    private CheckReportText(CheckReport report) {
        this.report = report;
    }

    static String of(CheckReport report) {
        CheckReportText text = new CheckReportText(report);
        report.documents().forEach(text::document);
        text.skipped();
        text.totals();
        text.byCode();
        text.worst();
        return String.join(System.lineSeparator(), text.lines);
    }

    private void document(CheckedDocument document) {
        lines.add("%s：%s，%s，条目 %d，段落 %d，表格 %d，记录 %d，问题 %d"
                .formatted(
                        document.file(),
                        document.format(),
                        document.isGazette() ? "公报" : "普通文档",
                        document.items(),
                        document.passages(),
                        document.tables(),
                        document.records(),
                        document.problems().size()));
        for (ParseProblem problem : document.problems()) {
            lines.add("  问题：%s [%s] %s".formatted(place(problem.lines()), problem.code(), problem.detail()));
        }
    }

    private void skipped() {
        if (!report.skipped().isEmpty()) {
            lines.add("略过的文件：");
        }
        for (SkippedFile file : report.skipped()) {
            lines.add("  %s [%s] %s".formatted(file.file(), file.code(), file.reason()));
        }
    }

    private void totals() {
        CheckReport.Totals totals = report.totals();
        lines.add("合计：文档 %d（公报 %d，普通文档 %d），条目 %d，段落 %d，表格 %d，记录 %d，问题 %d，略过文件 %d，用时 %.1f 秒"
                .formatted(
                        totals.documents(),
                        totals.gazettes(),
                        totals.plain(),
                        totals.items(),
                        totals.passages(),
                        totals.tables(),
                        totals.records(),
                        totals.problems(),
                        totals.skipped(),
                        report.time().toMillis() / 1000.0));
    }

    private void byCode() {
        if (!report.problemsByCode().isEmpty()) {
            lines.add("问题分类（含略过的文件）：");
        }
        report.problemsByCode().forEach((code, count) -> lines.add("  " + code + "：" + count));
    }

    private void worst() {
        List<CheckedDocument> worst = report.worst();
        if (!worst.isEmpty()) {
            lines.add("问题最多的文档：");
        }
        worst.forEach(document ->
                lines.add("  " + document.file() + "：" + document.problems().size()));
    }

    private static String place(LineRange range) {
        return range.first() == range.last()
                ? "第 " + range.first() + " 行"
                : "第 " + range.first() + "-" + range.last() + " 行";
    }
}
