package dev.gazette.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** Footnotes and endnotes of a Word document, numbered together in the order of their marks. */
final class WordNotes {
    private final Map<String, Element> notes = new HashMap<>();
    private int last;

    WordNotes(Optional<Element> footnotes, Optional<Element> endnotes) {
        footnotes.ifPresent(root -> collect(root, "footnote"));
        endnotes.ifPresent(root -> collect(root, "endnote"));
    }

    private void collect(Element root, String kind) {
        for (Element note : WordXml.children(root, kind)) {
            // the separators between text and notes are kept as notes with a type
            if (WordXml.attribute(note, "type").isEmpty()
                    || WordXml.attribute(note, "type").equals("normal")) {
                notes.put(kind + WordXml.attribute(note, "id"), note);
            }
        }
    }

    /** The note of a mark, numbered; empty when the mark leads nowhere. */
    Optional<Note> marked(Element reference) {
        String kind = reference.getLocalName().replace("Reference", "");
        Optional<Element> note = Optional.ofNullable(notes.get(kind + WordXml.attribute(reference, "id")));
        last += note.isPresent() ? 1 : 0;
        return note.map(element -> new Note(last, element));
    }

    /** A note and the number that is printed with it. */
    record Note(int number, Element element) {}
}
