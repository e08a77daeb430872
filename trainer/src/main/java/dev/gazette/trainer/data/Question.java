package dev.gazette.trainer.data;

import java.util.List;

/**
 * A question with its answer in a passage, or with words of it that look like an answer and are none.
 *
 * @param start where these words begin, in chars
 * @param length their length in chars; 0 where no words of the passage look like an answer
 * @param answered whether they are the answer
 * @param wrong ids of passages that are near and do not answer, nearest first
 */
public record Question(String id, String kind, String text, int passage, int start, int length, boolean answered, List<Integer> wrong) {
    public Question {
        wrong = List.copyOf(wrong);
    }

    public int end() {
        return start + length;
    }

    public Question withWrong(List<Integer> near) {
        return new Question(id, kind, text, passage, start, length, answered, near);
    }
}
