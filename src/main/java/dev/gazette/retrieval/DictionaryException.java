package dev.gazette.retrieval;

/** A dictionary that users edit breaks a rule. The message names file, line, rule and finding, in Chinese. */
public class DictionaryException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    DictionaryException(String file, int line, String rule, String finding) {
        super("%s 第 %d 行：%s，但这一行是“%s”".formatted(file, line, rule, finding));
    }

    /** The file as a whole is meant. */
    DictionaryException(String file, String rule, Throwable cause) {
        super("%s：%s".formatted(file, rule), cause);
    }
}
