package dev.gazette.source;

import dev.gazette.source.SourceLayout.PageStart;
import dev.gazette.source.SourceLayout.SourceProblem;
import dev.gazette.source.SourceLayout.TableArea;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the pages of a document as lines: one for a paragraph or a row, blank ones between what is set apart. */
final class PdfAssembly {
    private final List<String> lines = new ArrayList<>();
    private final Map<Integer, LineRange> linesOfPage = new HashMap<>();
    private final List<OpenTable> tables = new ArrayList<>();
    private final PdfColumns columns;
    private final PdfParagraph.Style style;
    private Optional<PdfParagraph> paragraph = Optional.empty();
    private Optional<PdfParagraph> written = Optional.empty();
    private boolean afterTable;

    private PdfAssembly(List<PdfPage> pages) {
        this.columns = new PdfColumns(pages);
        List<PdfPlaced> placed = new ArrayList<>();
        for (PdfPage page : pages) {
            for (PdfElement element : page.elements()) {
                if (element instanceof PdfElement.Text text) {
                    placed.add(placed(page, text));
                }
            }
        }
        this.style = PdfStyles.of(placed, PdfColumns.bodySize(pages));
    }

    /**
     * The text of a document.
     *
     * @param own labels that the file gives its pages, empty when it gives none
     */
    static ExtractedText write(List<PdfPage> pages, List<String> own) {
        List<List<PdfElement.Text>> margins = new PdfMargins(pages).lines();
        List<PdfPage> bodies = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Set<PdfElement> margin = new HashSet<>(margins.get(i));
            bodies.add(pages.get(i)
                    .with(pages.get(i).elements().stream()
                            .filter(element -> !margin.contains(element))
                            .toList()));
        }
        PdfAssembly assembly = new PdfAssembly(bodies);
        bodies.forEach(assembly::add);
        assembly.endParagraph();
        return assembly.result(bodies, PdfPageLabels.of(margins, own));
    }

    private PdfPlaced placed(PdfPage page, PdfElement.Text text) {
        return new PdfPlaced(text.line(), columns.of(page.number(), text), page.number(), text.region());
    }

    private void add(PdfPage page) {
        for (PdfElement element : page.elements()) {
            switch (element) {
                case PdfElement.Text text -> add(placed(page, text));
                case PdfElement.Rows rows -> add(rows.table(), page.number());
            }
        }
    }

    private void add(PdfPlaced line) {
        if (paragraph.isPresent() && paragraph.get().goesOn(line)) {
            paragraph.get().add(line);
            return;
        }
        endParagraph();
        paragraph = Optional.of(new PdfParagraph(line, style));
    }

    private void endParagraph() {
        paragraph.ifPresent(ended -> {
            boolean tight = !afterTable
                    && written.map(above -> above.isTightWith(ended)).orElse(false);
            writeBlank(!tight);
            write(ended.text(), ended.page());
            afterTable = false;
        });
        written = paragraph.or(() -> written);
        paragraph = Optional.empty();
    }

    private void add(PdfTable table, int page) {
        endParagraph();
        List<List<String>> rows = table.rows();
        boolean goesOn = afterTable && tables.getLast().goesOn(table, page);
        if (goesOn) {
            rows = rows.subList(tables.getLast().repeatedRows(table), rows.size());
        } else {
            writeBlank(true);
            tables.add(new OpenTable(lines.size() + 1, table));
        }
        rows.forEach(row -> write(String.join("\t", row), page));
        tables.getLast().end(lines.size(), page);
        afterTable = true;
    }

    private void writeBlank(boolean wanted) {
        if (wanted && !lines.isEmpty()) {
            lines.add("");
        }
    }

    private void write(String text, int page) {
        lines.add(text);
        linesOfPage.merge(page, new LineRange(lines.size(), lines.size()), LineRange::union);
    }

    private ExtractedText result(List<PdfPage> pages, List<String> labels) {
        List<PageStart> starts = new ArrayList<>();
        List<SourceProblem> problems = new ArrayList<>();
        LineRange near = new LineRange(1, 1);
        for (PdfPage page : pages) {
            LineRange own = linesOfPage.get(page.number());
            if (own != null) {
                starts.add(new PageStart(own.first(), labels.get(page.number() - 1)));
            }
            near = own == null ? new LineRange(near.last(), near.last()) : own;
            for (PdfPage.Finding finding : page.findings()) {
                problems.add(new SourceProblem(finding.code(), finding.detail(), near));
            }
        }
        List<TableArea> areas = tables.stream().map(OpenTable::area).toList();
        return new ExtractedText(lines, new SourceLayout(starts, areas, List.of(), problems));
    }

    /** A table that may go on on the next page. */
    private static final class OpenTable {
        private static final int LONGEST_HEADER = 3;

        private final int firstLine;
        private final PdfTable begin;
        private int headerRows;
        private int lastLine;
        private int lastPage;

        OpenTable(int firstLine, PdfTable begin) {
            this.firstLine = firstLine;
            this.begin = begin;
            this.headerRows = begin.headerRows();
        }

        void end(int line, int page) {
            lastLine = Math.max(firstLine, line);
            lastPage = page;
        }

        boolean goesOn(PdfTable next, int page) {
            return page == lastPage + 1 && next.columns() == begin.columns();
        }

        /** Leading rows that the next page prints again: they are the header, which is kept once. */
        int repeatedRows(PdfTable next) {
            int most = Math.min(
                    LONGEST_HEADER, Math.min(begin.rows().size(), next.rows().size()) - 1);
            int repeated = 0;
            while (repeated < most
                    && begin.rows().get(repeated).equals(next.rows().get(repeated))) {
                repeated++;
            }
            headerRows = repeated > 0 ? repeated : headerRows;
            return repeated;
        }

        TableArea area() {
            return new TableArea(new LineRange(firstLine, lastLine), headerRows);
        }
    }
}
