package dev.gazette.gazette;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an item of a gazette is. The lower-case name is the value of {@code kind} in the HTTP contract. */
public enum ItemKind {
    AGENDA("议题"),
    REPORT("报告"),
    RESEARCH("调研报告"),
    EXPLANATION("说明"),
    EXAMINATION("审查报告"),
    OPINION("审议意见"),
    FOLLOWUP("落实情况报告"),
    DECISION("决定"),
    RESOLUTION("决议"),
    APPOINTMENT("人事任免"),
    FILING("备案报告"),
    ATTENDANCE("出席列席"),
    ANNEX("附件"),
    OTHER("其他");

    private final String label;

    ItemKind(String label) {
        this.label = label;
    }

    /** The name that readers see, in Chinese. */
    public String label() {
        return label;
    }

    /** The value in the HTTP contract and in the index. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ItemKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
