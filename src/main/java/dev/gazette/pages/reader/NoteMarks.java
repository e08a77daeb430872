package dev.gazette.pages.reader;

import dev.gazette.api.BlockView;
import dev.gazette.gazette.FootnoteMark;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds the mark of a note in the texts of the page and hangs the note on it. */
final class NoteMarks {
    private final List<Printed> texts;

    /** @param texts all texts that may carry marks, in reading order */
    NoteMarks(List<Printed> texts) {
        this.texts = List.copyOf(texts);
    }

    /**
     * The fragment that leads back from a note: its mark, or the sentence that carries it where no mark is seen.
     *
     * @param number position of the note among those of the item
     */
    Optional<String> hang(BlockView note, int number) {
        BlockView.AnchorView anchor = note.anchor();
        if (anchor == null) {
            return Optional.empty();
        }
        String fragment = FootnoteMark.opening(Objects.requireNonNullElse(note.text(), ""))
                .flatMap(opening -> hang(anchor, opening, number))
                .orElse("L" + anchor.lines().getFirst());
        return Optional.of(fragment);
    }

    private Optional<String> hang(BlockView.AnchorView anchor, FootnoteMark opening, int number) {
        for (Printed text : texts) {
            if (text.touches(anchor.lines().getFirst(), anchor.lines().getLast())) {
                Optional<FootnoteMark> mark = mark(text, anchor.text(), opening);
                if (mark.isPresent()) {
                    text.hang(number, mark.get().begin(), mark.get().end());
                    return Optional.of("mark-" + number);
                }
            }
        }
        return Optional.empty();
    }

    /** The mark in the sentence; a table row or a title is printed in other pieces than its anchor says. */
    private static Optional<FootnoteMark> mark(Printed text, String sentence, FootnoteMark opening) {
        int start = text.text().indexOf(sentence);
        int begin = Math.max(0, start);
        int end = start < 0 ? text.text().length() : start + sentence.length();
        return FootnoteMark.in(text.text()).stream()
                .filter(mark -> mark.begin() >= begin && mark.end() <= end)
                .filter(mark -> mark.belongsTo(opening) && !text.carriesNoteAt(mark.begin()))
                .findFirst();
    }
}
