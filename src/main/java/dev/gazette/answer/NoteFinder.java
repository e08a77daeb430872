package dev.gazette.answer;

import dev.gazette.index.Archive;
import dev.gazette.passage.Passage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the footnotes whose raised marks stand in quoted words: what a note lists is often the answer itself. */
@ApplicationScoped
class NoteFinder {
    private static final int REACH_IN_LINES = 60;
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    // a raised figure after an m is a unit (km², m³), not a mark
    private static final Pattern MARK = Pattern.compile("(?<=[^\\sm])[" + RAISED + "]{1,3}");
    private static final Pattern NOTE = Pattern.compile("^(?:([" + RAISED + "]{1,3})|(\\d{1,3})[.．、\\s])\\s*\\S.*");

    private final Archive archive;

    NoteFinder(Archive archive) {
        this.archive = archive;
    }

    /** The notes of a candidate as candidates of their own, in the order of their marks. */
    List<Candidate> notesOf(Candidate candidate) {
        List<Integer> marks = MARK.matcher(candidate.quote())
                .results()
                .map(MatchResult::group)
                .map(NoteFinder::number)
                .toList();
        if (marks.isEmpty()) {
            return List.of();
        }
        List<Candidate> notes = new ArrayList<>();
        for (Passage passage :
                archive.passagesOf(candidate.passage().provenance().item().id())) {
            boolean wanted = passage.sentences().size() <= 3
                    && isBelow(candidate, passage)
                    && noteNumber(passage.text()).map(marks::contains).orElse(false);
            if (wanted) {
                notes.add(Candidates.whole(passage, candidate.rankScore()));
            }
        }
        return notes;
    }

    private static boolean isBelow(Candidate candidate, Passage passage) {
        int distance = passage.provenance().lines().first() - candidate.lines().last();
        return distance > 0 && distance <= REACH_IN_LINES;
    }

    private static Optional<Integer> noteNumber(String text) {
        Matcher matcher = NOTE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(matcher.group(1) != null ? number(matcher.group(1)) : Integer.parseInt(matcher.group(2)));
    }

    private static int number(String raised) {
        return raised.chars().map(RAISED::indexOf).reduce(0, (value, digit) -> value * 10 + digit);
    }
}
