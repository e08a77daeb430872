package dev.gazette.names;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a name names. The lower-case name is the value of {@code kind} in the HTTP contract. */
public enum NameKind {
    PERSON("人名"),
    ORGAN("机构"),
    PLACE("地名"),
    PROJECT("项目与规划"),
    LAW("法规与文件");

    private final String label;

    NameKind(String label) {
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

    public static Optional<NameKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
