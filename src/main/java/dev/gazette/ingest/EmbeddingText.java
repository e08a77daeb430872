package dev.gazette.ingest;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import dev.gazette.passage.Passage;
import dev.gazette.passage.Sentence;
import java.util.stream.Stream;

/**
 * The text whose vector stands for a sentence: title, headings and context before the sentence, which gave one to three
 * points of hit@5. All lengths are in characters; the parts before the sentence are short, so that it dominates.
 */
final class EmbeddingText {
    private static final int TITLE = 40;
    private static final int SECTION = 60;
    private static final int CONTEXT = 80;
    private static final int WHOLE = 300;

    private EmbeddingText() {}

    static String of(Passage passage, Sentence sentence) {
        String title = head(plain(passage.provenance().item().title()), TITLE);
        // The innermost heading says most, so the path is cut at its front.
        String section = tail(plain(String.join(" ", passage.provenance().section())), SECTION);
        String context = head(plain(sentence.context()), CONTEXT);
        String text = Stream.of(title, section, context, plain(sentence.text()))
                .filter(not(String::isEmpty))
                .collect(joining(" "));
        return head(text, WHOLE);
    }

    private static String plain(String text) {
        return text.replace("**", "").replaceAll("\\s+", " ").strip();
    }

    private static String head(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    private static String tail(String text, int length) {
        return text.length() <= length ? text : text.substring(text.length() - length);
    }
}
