package dev.gazette.answer;

import dev.gazette.gazette.FootnoteMark;
import dev.gazette.index.Archive;
import dev.gazette.passage.Passage;
import dev.gazette.passage.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Finds the footnotes whose marks stand in quoted words: what a note lists is often the answer itself. */
@ApplicationScoped
class NoteFinder {
    private final Archive archive;

    NoteFinder(Archive archive) {
        this.archive = archive;
    }

    /** The notes of a candidate as candidates of their own, in the order of their marks. */
    List<Candidate> notesOf(Candidate candidate) {
        List<FootnoteMark> marks = FootnoteMark.in(candidate.quote());
        if (marks.isEmpty()) {
            return List.of();
        }
        List<Candidate> notes = new ArrayList<>();
        for (Passage passage :
                archive.passagesOf(candidate.passage().provenance().item().id())) {
            boolean wanted = FootnoteMark.opening(passage.text())
                    .filter(opening -> marks.stream().anyMatch(mark -> mark.belongsTo(opening)))
                    .filter(opening -> isAnchored(passage, candidate))
                    .isPresent();
            if (wanted) {
                notes.add(Candidates.whole(passage, candidate.rankScore()));
            }
        }
        return notes;
    }

    /** The context of a note is the sentence that carries its mark; a quote is that sentence, a part of it or more. */
    private static boolean isAnchored(Passage passage, Candidate candidate) {
        Sentence note = passage.sentences().getFirst();
        String anchor = Plain.of(note.context());
        return passage.sentences().size() == 1
                && !anchor.isEmpty()
                && (anchor.contains(candidate.own()) || candidate.own().contains(anchor));
    }
}
