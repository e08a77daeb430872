package dev.gazette.retrieval;

import dev.gazette.gazette.Texts;
import dev.gazette.passage.Passage;
import java.util.List;
import java.util.Locale;

/**
 * Words that must be printed exactly so, and words that must not be printed, in a passage, its headings or the title of
 * its item. White space, traditional characters and the case of letters make no difference. The index cannot tell this:
 * it cuts a phrase into other words alone than in its sentence.
 */
public record Wording(List<String> phrases, List<String> excluded) {
    public static final Wording ANY = new Wording(List.of(), List.of());

    public Wording {
        phrases = List.copyOf(phrases);
        excluded = List.copyOf(excluded);
    }

    boolean isAny() {
        return phrases.isEmpty() && excluded.isEmpty();
    }

    boolean admits(Passage passage) {
        String printed = comparable(passage.text())
                + '\n'
                + comparable(String.join("\n", passage.provenance().section()))
                + '\n'
                + comparable(passage.provenance().item().title());
        return phrases.stream().allMatch(phrase -> printed.contains(comparable(phrase)))
                && excluded.stream().noneMatch(word -> printed.contains(comparable(word)));
    }

    private static String comparable(String text) {
        return Texts.squeeze(Texts.simplified(text.replace("**", ""))).toLowerCase(Locale.ROOT);
    }
}
