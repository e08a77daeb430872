package dev.gazette.source;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * The words of one paragraph of a Word document, with what hangs on it: notes by their marks, text boxes, pictures.
 * Deleted and hidden words are not text.
 */
final class WordRuns {
    private final WordNotes notes;
    private final boolean contentsEntry;
    private final Spans spans = new Spans();
    private final List<WordNotes.Note> marked = new ArrayList<>();
    private final List<Element> boxes = new ArrayList<>();
    private boolean picture;

    /** @param contentsEntry whether a tab stands for the dots before a page number */
    WordRuns(WordNotes notes, boolean contentsEntry) {
        this.notes = notes;
        this.contentsEntry = contentsEntry;
    }

    Spans spans() {
        return spans;
    }

    /** Notes in the order of their marks. */
    List<WordNotes.Note> notes() {
        return marked;
    }

    List<Element> boxes() {
        return boxes;
    }

    boolean hasPicture() {
        return picture;
    }

    WordRuns read(Element parent) {
        for (Element child : WordXml.children(parent)) {
            switch (child.getLocalName()) {
                case "r" -> run(child);
                case "pPr", "del", "moveFrom", "rt" -> {}
                case "AlternateContent" ->
                    WordXml.children(child, "Choice").stream().findFirst().ifPresent(this::read);
                default -> read(child);
            }
        }
        return this;
    }

    private void run(Element run) {
        if (WordXml.isOn(run, "rPr", "vanish")) {
            return;
        }
        boolean bold = WordXml.isOn(run, "rPr", "b");
        boolean raised = WordXml.value(run, "rPr", "vertAlign").equals("superscript");
        for (Element part : WordXml.children(run)) {
            switch (part.getLocalName()) {
                case "t" -> spans.add(raised ? Spans.raised(part.getTextContent()) : part.getTextContent(), bold);
                case "tab", "ptab" -> spans.add(contentsEntry ? "……" : "\t", bold);
                case "br" -> lineBreak(part);
                case "cr" -> spans.add("\n", bold);
                case "noBreakHyphen" -> spans.add("-", bold);
                case "sym" -> symbol(part, bold);
                case "footnoteReference", "endnoteReference" -> note(part);
                case "drawing", "pict", "object", "AlternateContent" -> drawing(part);
                case "ruby" -> WordXml.find(part, "rubyBase").ifPresent(this::read);
                default -> {}
            }
        }
    }

    private void lineBreak(Element part) {
        String type = WordXml.attribute(part, "type");
        spans.add(type.isEmpty() || type.equals("textWrapping") ? "\n" : "", false);
    }

    /** Characters of symbol fonts have no meaning outside them; what they show is a sign, so one is shown. */
    private void symbol(Element part, boolean bold) {
        try {
            int code = Integer.parseInt(WordXml.attribute(part, "char"), 16);
            boolean known = Character.isDefined(code) && Character.getType(code) != Character.PRIVATE_USE;
            spans.add(known ? Character.toString(code) : "●", bold);
        } catch (NumberFormatException notACode) {
            spans.add("●", bold);
        }
    }

    private void note(Element reference) {
        notes.marked(reference).ifPresent(note -> {
            marked.add(note);
            spans.add(Spans.raised(String.valueOf(note.number())), false);
        });
    }

    /** A text box may be given twice, for new and for old versions of Word. */
    private void drawing(Element part) {
        List<Element> parts = part.getLocalName().equals("AlternateContent")
                ? WordXml.children(part, "Choice").stream().limit(1).toList()
                : List.of(part);
        parts.forEach(this::lookFor);
    }

    private void lookFor(Element parent) {
        for (Element child : WordXml.children(parent)) {
            switch (child.getLocalName()) {
                case "txbxContent" -> boxes.add(child);
                case "pic", "imagedata", "chart" -> picture = true;
                case "AlternateContent" -> drawing(child);
                default -> lookFor(child);
            }
        }
    }
}
