package dev.gazette.answer;

import dev.gazette.index.Archive;
import dev.gazette.passage.Passage;
import dev.gazette.passage.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Completes a list: who asks which ones there are wants all entries, not the one that matches best. */
@ApplicationScoped
class ListGatherer {
    private static final List<Pattern> MARKERS = List.of(
            Pattern.compile("^\\d{1,2}[.．、](?!\\d).*", Pattern.DOTALL),
            Pattern.compile("^[（(][一二三四五六七八九十]{1,3}[)）].*", Pattern.DOTALL),
            Pattern.compile("^[一二三四五六七八九十]{1,3}、.*", Pattern.DOTALL),
            Pattern.compile("^[一二三四五六七八九十]是.*", Pattern.DOTALL));

    private final Archive archive;

    ListGatherer(Archive archive) {
        this.archive = archive;
    }

    /** The runs of entries that the candidate belongs to, one for each passage; the candidate itself if it is no entry. */
    List<Candidate> listOf(Question question, Candidate candidate) {
        Optional<Pattern> marker = MARKERS.stream()
                .filter(pattern -> pattern.matcher(candidate.quote()).matches())
                .findFirst();
        if (question.askedFor() != AskedFor.LIST || marker.isEmpty()) {
            return List.of(candidate);
        }
        List<Candidate> runs = new ArrayList<>();
        for (Passage passage :
                archive.passagesOf(candidate.passage().provenance().item().id())) {
            if (passage.provenance()
                    .section()
                    .equals(candidate.passage().provenance().section())) {
                run(passage, marker.get(), candidate).ifPresent(runs::add);
            }
        }
        return runs.isEmpty() ? List.of(candidate) : runs;
    }

    private static Optional<Candidate> run(Passage passage, Pattern marker, Candidate candidate) {
        List<Sentence> entries = passage.sentences().stream()
                .filter(sentence -> marker.matcher(sentence.text()).matches())
                .toList();
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        int begin = passage.text().indexOf(entries.getFirst().text());
        String last = entries.getLast().text();
        int end = passage.text().indexOf(last, begin) + last.length();
        return Optional.of(Candidates.whole(passage, candidate.rankScore())
                .quoting(passage.text().substring(begin, end), passage.linesOf(begin, end)));
    }
}
