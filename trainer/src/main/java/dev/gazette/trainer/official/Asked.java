package dev.gazette.trainer.official;

import java.util.List;

/**
 * A question that a sentence answers.
 *
 * @param kind what is asked for
 * @param forms ways to ask it
 * @param start where the answer begins in the sentence, in chars
 * @param key words that any passage answering the question must have
 */
record Asked(String kind, List<String> forms, int start, int length, String key) {
    Asked {
        forms = List.copyOf(forms);
    }
}
