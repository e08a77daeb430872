package dev.gazette.records;

import java.util.Locale;

/** In what way somebody is listed for a meeting. */
public enum Presence {
    PRESENT("出席"),
    ON_LEAVE("请假"),
    ABSENT("缺席"),
    /** Sitting in without a vote. */
    SITTING_IN("列席"),
    /** Listening from the gallery. */
    LISTENING("旁听");

    private final String label;

    Presence(String label) {
        this.label = label;
    }

    /** The name that readers see, in Chinese. */
    public String label() {
        return label;
    }

    /** The value in the HTTP contract. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
