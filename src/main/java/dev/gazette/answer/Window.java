package dev.gazette.answer;

import dev.gazette.passage.Passage;
import dev.gazette.passage.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Widens words by whole neighbouring sentences of their passage: reasons, steps and further parts of an answer mostly
 * stand beside the sentence that matches best. They stay within their entry of a numbered list; a row of a table stands
 * for itself.
 */
final class Window {
    private static final String CELL = "\t";

    private Window() {}

    /**
     * The words with as many sentences as fit, first those that follow, then those before.
     *
     * @param longest characters that the wider words may have; longer ones are left as they are
     */
    static Candidate around(Candidate candidate, int longest) {
        String text = candidate.passage().text();
        int begin = text.indexOf(candidate.quote());
        if (begin < 0 || candidate.quote().contains(CELL)) {
            return candidate;
        }
        List<Place> places = places(candidate.passage());
        int end = endOfThoseThatFollow(places, begin, begin + candidate.quote().length(), longest);
        begin = beginOfThoseBefore(places, begin, end, longest);
        return candidate.quoting(text.substring(begin, end), candidate.passage().linesOf(begin, end));
    }

    private static int endOfThoseThatFollow(List<Place> places, int begin, int end, int longest) {
        for (Place place : places) {
            if (place.begin >= end) {
                if (place.isRow || place.opensEntry || place.announces || place.end - begin > longest) {
                    break;
                }
                end = place.end;
            }
        }
        return end;
    }

    private static int beginOfThoseBefore(List<Place> places, int begin, int end, int longest) {
        int first = begin;
        for (Place place : places.reversed()) {
            boolean before = place.end <= first;
            if (before && (place.isRow || end - place.begin > longest)) {
                break;
            }
            first = before ? place.begin : first;
            if (place.begin == first && place.opensEntry) {
                break;
            }
        }
        return first;
    }

    private static List<Place> places(Passage passage) {
        List<Place> places = new ArrayList<>();
        int at = 0;
        for (Sentence sentence : passage.sentences()) {
            int begin = passage.text().indexOf(sentence.text(), at);
            if (begin >= 0) {
                at = begin + sentence.text().length();
                places.add(new Place(
                        begin,
                        at,
                        sentence.text().contains(CELL),
                        ListMark.of(sentence.text()).isPresent(),
                        AnnouncedLists.isAnnouncedBy(sentence.text())));
            }
        }
        return places;
    }

    private record Place(int begin, int end, boolean isRow, boolean opensEntry, boolean announces) {}
}
