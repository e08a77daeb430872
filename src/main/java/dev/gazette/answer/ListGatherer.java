package dev.gazette.answer;

import dev.gazette.index.Archive;
import dev.gazette.passage.Passage;
import dev.gazette.passage.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
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
        if (question.askedFor() != AskedFor.LIST) {
            return List.of(candidate);
        }
        return listIn(archive.passagesOf(candidate.passage().provenance().item().id()), candidate);
    }

    /** The same among these passages of its item. */
    static List<Candidate> listIn(List<Passage> passages, Candidate candidate) {
        Optional<Pattern> marker = MARKERS.stream()
                .filter(pattern -> pattern.matcher(candidate.quote()).matches())
                .findFirst();
        if (marker.isEmpty() || isNote(candidate.passage())) {
            return List.of(candidate);
        }
        List<String> section = candidate.passage().provenance().section();
        List<Candidate> runs = passages.stream()
                .filter(passage -> passage.provenance().section().equals(section) && !isNote(passage))
                .flatMap(passage -> run(passage, marker.get(), candidate).stream())
                .toList();
        return runs.isEmpty() ? List.of(candidate) : runs;
    }

    /** Whether it is a footnote, which explains words elsewhere: the number before it is no place in a list. */
    private static boolean isNote(Passage passage) {
        return passage.sentences().size() == 1
                && !passage.sentences().getFirst().context().isEmpty();
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
