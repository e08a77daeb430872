package dev.gazette.evaluation.questions;

/** A question file breaks a rule. The message names file, line, rule and finding, in Chinese. */
public class QuestionSetException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    QuestionSetException(String file, int line, String rule, Object finding) {
        super("%s 第 %d 行：%s，但这里是 %s".formatted(file, line, rule, finding));
    }

    /** A message that says rule and finding. */
    public QuestionSetException(String message) {
        super(message);
    }
}
