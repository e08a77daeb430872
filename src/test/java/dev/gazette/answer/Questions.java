package dev.gazette.answer;

import dev.gazette.retrieval.TermProfile;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Questions read without an index: the words are given, all equally rare. */
final class Questions {
    private static final int PASSAGES = 1000;

    private Questions() {}

    static Question of(String text, String... words) {
        return QuestionReader.read(profile(text, Optional.empty(), words));
    }

    static Question ofSession(int session, String text, String... words) {
        return QuestionReader.read(profile(text, Optional.of(session), words));
    }

    /** The forms of a term, if it has several, are set apart by strokes. */
    static TermProfile profile(String text, Optional<Integer> session, String... words) {
        List<TermProfile.Term> terms = Arrays.stream(words)
                .map(word -> List.of(word.split("/")))
                .map(forms -> new TermProfile.Term(forms.getFirst(), forms.subList(1, forms.size()), 10))
                .toList();
        return new TermProfile(text, terms, session, PASSAGES);
    }
}
