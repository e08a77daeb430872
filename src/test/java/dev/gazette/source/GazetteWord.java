package dev.gazette.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Prints a {@link MarkedGazette} as a Word document with real tables, footnotes, numbered lists and heading styles. */
public final class GazetteWord {
    private static final Pattern RUN = Pattern.compile("\\*\\*([^*]+)\\*\\*|\\^(\\d+)\\^|[^*^]+|[*^]");
    private static final int HEADING_LEVELS = 6;

    private final XWPFDocument word = new XWPFDocument();
    private final MarkedGazette gazette;
    private BigInteger list = BigInteger.ZERO;
    private boolean inList;

    private GazetteWord(MarkedGazette gazette) {
        this.gazette = gazette;
    }

    /** The bytes of a docx file. */
    public static byte[] print(MarkedGazette gazette) {
        GazetteWord printer = new GazetteWord(gazette);
        try (XWPFDocument word = printer.word;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            printer.whole();
            word.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void whole() {
        for (int level = 1; level <= HEADING_LEVELS; level++) {
            headingStyle(level);
        }
        word.createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("澜川市人大常委会公报");
        XWPFParagraph folio = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        folio.createRun().setText("— ");
        folio.getCTP().addNewFldSimple().setInstr("PAGE");
        folio.createRun().setText(" —");
        gazette.parts().forEach(this::print);
    }

    private void headingStyle(int level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId("Heading" + level);
        style.addNewName().setVal("heading " + level);
        style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        (word.getStyles() == null ? word.createStyles() : word.getStyles()).addStyle(new XWPFStyle(style));
    }

    private void print(MarkedGazette.Part part) {
        boolean numbered = part instanceof MarkedGazette.Line line && line.style() == MarkedGazette.Style.NUMBERED;
        if (numbered && !inList) {
            list = newList();
        }
        inList = numbered;
        switch (part) {
            case MarkedGazette.Page page -> page(page);
            case MarkedGazette.Entry entry -> entry(entry);
            case MarkedGazette.Heading heading -> heading(heading);
            case MarkedGazette.Note note -> {}
            case MarkedGazette.Table table -> table(table);
            case MarkedGazette.Box box -> box(box);
            case MarkedGazette.Line line -> line(line);
        }
    }

    private void page(MarkedGazette.Page page) {
        if (page.number() > 1) {
            word.createParagraph().createRun().addBreak(BreakType.PAGE);
        }
    }

    private void entry(MarkedGazette.Entry entry) {
        String speaker = entry.speaker().isEmpty() ? "" : " " + entry.speaker() + "……";
        word.createParagraph().createRun().setText(entry.title() + "……" + speaker + entry.page());
    }

    private void heading(MarkedGazette.Heading heading) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle("Heading" + heading.level());
        String[] lines = heading.text().split("\\\\\\\\");
        XWPFRun run = paragraph.createRun();
        for (int i = 0; i < lines.length; i++) {
            run.setText(lines[i], i);
            if (i + 1 < lines.length) {
                run.addBreak();
            }
        }
    }

    private void line(MarkedGazette.Line line) {
        XWPFParagraph paragraph = word.createParagraph();
        switch (line.style()) {
            case CENTRE, TITLE, COVER, CONTENTS -> paragraph.setAlignment(ParagraphAlignment.CENTER);
            case RIGHT -> paragraph.setAlignment(ParagraphAlignment.RIGHT);
            case NUMBERED -> paragraph.setNumID(list);
            case TEXT -> paragraph.setIndentationFirstLine(420);
        }
        runs(paragraph, line.text().replaceAll("⟦\\d+⟧", ""));
    }

    private void runs(XWPFParagraph paragraph, String text) {
        Matcher runs = RUN.matcher(text);
        while (runs.find()) {
            if (runs.group(2) != null) {
                XWPFAbstractFootnoteEndnote note = word.createFootnote();
                note.createParagraph().createRun().setText(noteText(Integer.parseInt(runs.group(2))));
                paragraph.addFootnoteReference(note);
            } else {
                XWPFRun run = paragraph.createRun();
                run.setBold(runs.group(1) != null);
                run.setText(runs.group(1) == null ? runs.group() : runs.group(1));
            }
        }
    }

    private String noteText(int number) {
        return gazette.parts().stream()
                .filter(part -> part instanceof MarkedGazette.Note note && note.number() == number)
                .map(part -> ((MarkedGazette.Note) part).text())
                .findFirst()
                .orElseThrow();
    }

    private void table(MarkedGazette.Table marked) {
        List<List<String>> rows = marked.rows();
        XWPFTable table = word.createTable(rows.size(), rows.getFirst().size());
        table.getRow(0).setRepeatHeader(marked.headed());
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                cell(table.getRow(row).getCell(column), marked, row, column);
            }
        }
    }

    private static void cell(XWPFTableCell cell, MarkedGazette.Table table, int row, int column) {
        String text = table.rows().get(row).get(column);
        boolean goesOn = row + 1 < table.rows().size()
                && table.rows().get(row + 1).get(column).equals("^");
        if (text.equals("^")) {
            properties(cell).addNewVMerge().setVal(STMerge.CONTINUE);
            return;
        }
        if (goesOn) {
            properties(cell).addNewVMerge().setVal(STMerge.RESTART);
        }
        cell.setText(text);
    }

    private static org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
    }

    /** Word has no boxes of its own: they are tables of one cell. */
    private void box(MarkedGazette.Box box) {
        XWPFTableCell cell = word.createTable(1, 1).getRow(0).getCell(0);
        cell.removeParagraph(0);
        for (MarkedGazette.Part part : box.parts()) {
            runs(cell.addParagraph(), ((MarkedGazette.Line) part).text());
        }
    }

    private BigInteger newList() {
        CTAbstractNum numbering = CTAbstractNum.Factory.newInstance();
        numbering.setAbstractNumId(list);
        CTLvl level = numbering.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
        level.addNewLvlText().setVal("%1. ");
        var numberings = word.getNumbering() == null ? word.createNumbering() : word.getNumbering();
        return numberings.addNum(numberings.addAbstractNum(new XWPFAbstractNum(numbering)));
    }
}
