package dev.gazette.gazette;

import dev.gazette.source.LineRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says of a ledger what does not reconcile, entry by entry, each with its reason. */
final class LedgerProblems {
    private final String documentId;
    private final Ledger ledger;
    private final PrintedPages pages;
    private final List<ParseProblem> problems = new ArrayList<>();

    private LedgerProblems(String documentId, Ledger ledger, PrintedPages pages) {
        this.documentId = documentId;
        this.ledger = ledger;
        this.pages = pages;
    }

    /** Nothing when the document has no contents list. */
    static List<ParseProblem> of(String documentId, Ledger ledger, PrintedPages pages) {
        LedgerProblems found = new LedgerProblems(documentId, ledger, pages);
        for (int entry = 0; entry < ledger.entries().size(); entry++) {
            found.checkMatch(entry);
            found.checkPage(entry);
        }
        found.checkHeaders();
        found.checkEnd();
        return List.copyOf(found.problems);
    }

    private void checkMatch(int entry) {
        ContentsEntry listed = ledger.entries().get(entry);
        Optional<Integer> header = ledger.headerOf(entry);
        if (header.isEmpty()) {
            boolean twice = repeats(entry);
            report(
                    twice ? "contents-entry-duplicated" : "contents-entry-not-found",
                    (twice ? "目录重复列出同一条目，正文中只有一处：" : "目录所列条目在正文中未找到：") + listed.title(),
                    listed.lines());
            return;
        }
        if (ledger.isOutOfOrder(entry)) {
            report("contents-entry-out-of-order", "目录所列条目在正文中的先后次序与目录不同：" + listed.title(), listed.lines());
        }
        if (ledger.speakersDiffer(entry)) {
            String printed =
                    ledger.headers().get(header.get()).speaker().speaker().orElse("");
            report(
                    "contents-speaker-differs",
                    "目录所列报告人“" + listed.speaker().orElse("") + "”与正文“" + printed + "”不同：" + listed.title(),
                    listed.lines());
        }
    }

    private void checkPage(int entry) {
        ContentsEntry listed = ledger.entries().get(entry);
        Optional<Integer> before =
                entry == 0 ? Optional.empty() : ledger.entries().get(entry - 1).page();
        if (listed.page().isEmpty()) {
            return;
        }
        int page = listed.page().get();
        if (before.isPresent() && page < before.get()) {
            report(
                    "contents-page-backwards",
                    "目录页码须逐条不减，但“" + listed.title() + "”在第 " + page + " 页，上一条在第 " + before.get() + " 页",
                    listed.lines());
        }
        if (!ledger.pagesAreThoseOfTheList()) {
            return;
        }
        if (pages.largest().isPresent() && page > pages.largest().get()) {
            report(
                    "contents-page-beyond-end",
                    "目录页码须在正文之内，但“" + listed.title() + "”在第 " + page + " 页，正文只到第 "
                            + pages.largest().get() + " 页",
                    listed.lines());
            return;
        }
        ledger.headerOf(entry)
                .flatMap(header -> pages.at(ledger.headers().get(header).firstLine()))
                .filter(printed -> printed != page)
                .ifPresent(printed -> report(
                        "contents-page-differs",
                        "目录页码与印刷页码不同：“" + listed.title() + "”目录为第 " + page + " 页，正文在第 " + printed + " 页",
                        listed.lines()));
    }

    private void checkHeaders() {
        for (int header = 0;
                header < ledger.headers().size() && !ledger.entries().isEmpty();
                header++) {
            if (ledger.entryOf(header).isEmpty()) {
                ItemHeader found = ledger.headers().get(header);
                report("item-not-in-contents", "正文条目未列入目录：" + found.title(), found.titleLines());
            }
        }
    }

    /** Entries at the end of the list without an item: the document may have lost its end. */
    private void checkEnd() {
        int missing = 0;
        int last = ledger.entries().size() - 1;
        while (missing <= last && ledger.headerOf(last - missing).isEmpty() && !repeats(last - missing)) {
            missing++;
        }
        if (missing > 0 && missing <= last) {
            LineRange lines = ledger.entries()
                    .get(last - missing + 1)
                    .lines()
                    .union(ledger.entries().get(last).lines());
            report(CutOff.CODE, "目录最后 " + missing + " 条在正文中都没有，文档可能不完整", lines);
        }
    }

    /** Whether an earlier entry says the same. */
    private boolean repeats(int entry) {
        ContentsEntry wanted = ledger.entries().get(entry);
        return ledger.entries().subList(0, entry).stream()
                .anyMatch(other -> other.title().equals(wanted.title())
                        && other.page().equals(wanted.page())
                        && other.speaker().equals(wanted.speaker()));
    }

    private void report(String code, String detail, LineRange lines) {
        problems.add(new ParseProblem(documentId, code, detail, lines));
    }
}
