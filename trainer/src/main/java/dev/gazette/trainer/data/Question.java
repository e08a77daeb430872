package dev.gazette.trainer.data;

import java.util.List;

/**
 * A question with its answer in a passage.
 *
 * @param start where the answer begins, in chars; -1 when the passage does not answer
 * @param length length of the answer in chars; 0 without answer
 * @param wrong ids of passages that are near and do not answer, nearest first
 */
public record Question(String id, String kind, String text, int passage, int start, int length, List<Integer> wrong) {
    public Question {
        wrong = List.copyOf(wrong);
    }

    public int end() {
        return start + length;
    }

    public Question withWrong(List<Integer> near) {
        return new Question(id, kind, text, passage, start, length, near);
    }
}
