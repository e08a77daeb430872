package dev.gazette.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Writes the body of a Word document line by line: paragraphs, tables, the notes below the paragraph that marks them. */
final class WordBody {
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final WordNotes notes;
    private final ExtractedLines out;

    WordBody(WordStyles styles, WordNumbering numbering, WordNotes notes, ExtractedLines out) {
        this.styles = styles;
        this.numbering = numbering;
        this.notes = notes;
        this.out = out;
    }

    void write(Element body) {
        blocks(body);
    }

    private void blocks(Element parent) {
        for (Element child : WordXml.children(parent)) {
            switch (child.getLocalName()) {
                case "p" -> paragraph(child);
                case "tbl" -> table(child);
                case "altChunk" -> out.problem("embedded-document", "正文须直接写在文档中，但此处嵌入了另一份文档，其内容未读取");
                case "AlternateContent" ->
                    WordXml.children(child, "Choice").stream().limit(1).forEach(choice -> blocks(choice));
                case "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag" -> blocks(child);
                default -> {}
            }
        }
    }

    private void paragraph(Element paragraph) {
        WordRuns runs = new WordRuns(notes, styles.isContentsEntry(paragraph)).read(paragraph);
        int level = styles.isContentsEntry(paragraph) ? 0 : styles.headingLevel(paragraph);
        if (runs.spans().isBlank()) {
            if (runs.hasPicture()) {
                out.problem("picture-without-text", "须有文字，但此处是一张图片或图表，图中文字未读取");
            }
            out.paragraph("", 0, false);
        } else {
            String words = level > 0 ? runs.spans().plain() : runs.spans().marked();
            String text = number(paragraph) + words.strip();
            out.paragraph(text, level, level == 0 && styles.isCentred(paragraph));
        }
        runs.notes().forEach(this::note);
        runs.boxes().forEach(box -> blocks(box));
    }

    private String number(Element paragraph) {
        return styles.listPlace(paragraph).map(numbering::next).orElse("");
    }

    private void note(WordNotes.Note note) {
        List<WordNotes.Note> inside = new ArrayList<>();
        out.paragraph(Spans.raised(String.valueOf(note.number())) + " " + words(note.element(), inside), 0, false);
    }

    private void table(Element table) {
        List<Element> rows = rows(table);
        if (rows.size() == 1 && cells(rows.getFirst()).size() == 1) {
            blocks(cells(rows.getFirst()).getFirst());
            return;
        }
        List<WordNotes.Note> marked = new ArrayList<>();
        Grid grid = new Grid(out.file());
        int headerRows = 0;
        for (int row = 0; row < rows.size(); row++) {
            row(rows.get(row), grid, marked);
            headerRows += row == headerRows && WordXml.isOn(rows.get(row), "trPr", "tblHeader") ? 1 : 0;
        }
        grid.endRow();
        out.table(grid, headerRows);
        marked.forEach(this::note);
    }

    private void row(Element row, Grid grid, List<WordNotes.Note> marked) {
        grid.beginRow();
        gap(WordXml.value(row, "trPr", "gridBefore"), grid);
        for (Element cell : cells(row)) {
            int span = WordXml.number(WordXml.value(cell, "tcPr", "gridSpan")).orElse(1);
            boolean goesOn = WordXml.find(cell, "tcPr", "vMerge")
                    .filter(merge -> !WordXml.attribute(merge, "val").equals("restart"))
                    .isPresent();
            String text = words(cell, marked);
            if (goesOn && text.isBlank()) {
                grid.cellFromAbove(span);
            } else {
                grid.cell(text, span, 1);
            }
        }
    }

    private static void gap(String columns, Grid grid) {
        int gap = WordXml.number(columns).orElse(0);
        if (gap > 0) {
            grid.cell("", gap, 1);
        }
    }

    private static List<Element> rows(Element table) {
        return contents(table, "tr").toList();
    }

    private static List<Element> cells(Element row) {
        return contents(row, "tc").toList();
    }

    /** Rows and cells may lie in content controls; deleted rows are not text. */
    private static Stream<Element> contents(Element parent, String name) {
        return WordXml.children(parent).stream().flatMap(child -> {
            if (name.equals(child.getLocalName())) {
                boolean deleted = WordXml.find(child, "trPr", "del").isPresent();
                return deleted ? Stream.empty() : Stream.of(child);
            }
            return List.of("sdt", "sdtContent", "ins", "customXml").contains(child.getLocalName())
                    ? contents(child, name)
                    : Stream.empty();
        });
    }

    /** The words of a cell or note in one line, paragraphs separated by a space. */
    private String words(Element parent, List<WordNotes.Note> marked) {
        List<String> texts = new ArrayList<>();
        for (Element child : WordXml.children(parent)) {
            switch (child.getLocalName()) {
                case "p" -> {
                    WordRuns runs = new WordRuns(notes, false).read(child);
                    texts.add(number(child) + runs.spans().plain().strip());
                    marked.addAll(runs.notes());
                    runs.boxes().forEach(box -> texts.add(words(box, marked)));
                }
                case "tbl" -> texts.add(nested(child, marked));
                case "sdt", "sdtContent", "ins", "customXml" -> texts.add(words(child, marked));
                default -> {}
            }
        }
        return texts.stream().filter(text -> !text.isBlank()).collect(Collectors.joining(" "));
    }

    private String nested(Element table, List<WordNotes.Note> marked) {
        out.problem("nested-table", "单元格内须为文字，但此处是嵌套的表格，已按行展开为文字");
        return rows(table).stream()
                .flatMap(row -> cells(row).stream())
                .map(cell -> words(cell, marked))
                .collect(Collectors.joining(" "));
    }
}
