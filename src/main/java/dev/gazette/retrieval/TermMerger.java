package dev.gazette.retrieval;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Joins single characters that the analyzer left over, since together they often are a name it does not know. */
final class TermMerger {
    private static final String PARTICLES = "的了在是和与及对到有被把从为里上下中这那您我你他她它就都也还又之其所以但而或个";
    private static final int LONGEST_NAME = 4;

    private TermMerger() {}

    /** Words of two characters and more, joined singles, figures; each once, in order. */
    static List<String> merge(List<Token> tokens) {
        Set<String> words = new LinkedHashSet<>();
        List<Token> singles = new ArrayList<>();
        for (Token token : tokens) {
            boolean single = token.text().length() == 1
                    && Character.isIdeographic(token.text().codePointAt(0));
            boolean adjacent = singles.isEmpty() || singles.getLast().end() == token.start();
            if (!single || PARTICLES.contains(token.text()) || !adjacent || singles.size() == LONGEST_NAME) {
                flush(singles, words);
            }
            if (single && !PARTICLES.contains(token.text())) {
                singles.add(token);
            } else if (!single) {
                words.add(token.text());
            }
        }
        flush(singles, words);
        return List.copyOf(words);
    }

    private static void flush(List<Token> singles, Set<String> words) {
        if (singles.size() > 1) {
            StringBuilder word = new StringBuilder();
            singles.forEach(token -> word.append(token.text()));
            words.add(word.toString());
        }
        singles.clear();
    }

    /** A token of the analyzer with its offsets. */
    record Token(String text, int start, int end) {}
}
