package dev.gazette.generation;

import java.util.regex.Pattern;

/**
 * Makes words of others harmless in a prompt. They read the same, but cannot end the part they stand in, pass for a mark
 * or a role, or hide characters.
 */
final class Inert {
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern ROLE = Pattern.compile(
            "(?im)^([ \\t\\u3000]*(?:system|user|assistant|developer|tool|human|ai|系统|用户|助手|指令)[ \\t]*)[:：]");
    private static final Pattern RULE = Pattern.compile("(?m)^[ \\t\\u3000]*(?:[-=_*#~`]{2,}|#+(?=[ \\t]))");
    private static final Pattern CODE = Pattern.compile("`{3,}");

    private Inert() {}

    /** The words of a passage; its lines stay lines. */
    static String passage(String words, String fence) {
        String plain = HIDDEN.matcher(words).replaceAll("");
        // what is left when it is taken away may put it together again
        while (plain.contains(fence)) {
            plain = plain.replace(fence, "");
        }
        String brackets = plain.replace('<', '‹')
                .replace('>', '›')
                .replace('[', '(')
                .replace(']', ')')
                .replace('［', '（')
                .replace('］', '）')
                .replace('【', '〖')
                .replace('】', '〗');
        String lines = RULE.matcher(ROLE.matcher(brackets).replaceAll("$1﹕")).replaceAll("");
        return CODE.matcher(lines).replaceAll("'");
    }

    /** Words that have one line. */
    static String line(String words, String fence) {
        return passage(words, fence).replaceAll("\\s+", " ").strip();
    }
}
