package dev.gazette.answer;

import dev.gazette.passage.Provenance.ItemReference;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a question calls two sources by: words of title, office and name that only one of them has, or kinds of items. */
final class SourceWords {
    private SourceWords() {}

    /** 0 to 3: whether the question has words of the one, words of the other, and names their kinds. */
    static int told(Question question, Candidate one, Candidate other) {
        int ofOne = mention(question.text(), one, other) < question.text().length() ? 1 : 0;
        int ofOther = mention(question.text(), other, one) < question.text().length() ? 1 : 0;
        return ofOne + ofOther + (areKindsNamed(question.text(), one, other) ? 1 : 0);
    }

    /** Where the question first has words of the source and not of the other one; its end when it has none. */
    static int mention(String question, Candidate source, Candidate other) {
        Set<String> words = CharacterPairs.of(words(source)).pairs();
        Set<String> others = CharacterPairs.of(words(other)).pairs();
        return words.stream()
                .filter(pair -> !others.contains(pair))
                .mapToInt(question::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(question.length());
    }

    private static String words(Candidate candidate) {
        ItemReference item = candidate.passage().provenance().item();
        return Plain.of(String.join(
                "\n",
                item.title(),
                item.role().orElse(""),
                item.speaker().orElse(""),
                item.kind().label()));
    }

    private static boolean areKindsNamed(String question, Candidate one, Candidate other) {
        List<NamedSource> named = NamedSource.allIn(question);
        Set<Integer> ofOne = of(named, one);
        Set<Integer> ofOther = of(named, other);
        return ofOne.stream().anyMatch(i -> ofOther.stream().anyMatch(j -> !i.equals(j)));
    }

    private static Set<Integer> of(List<NamedSource> named, Candidate candidate) {
        return IntStream.range(0, named.size())
                .filter(i -> named.get(i)
                        .kinds()
                        .contains(candidate.passage().provenance().item().kind()))
                .boxed()
                .collect(Collectors.toSet());
    }
}
