package dev.gazette.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Who words an answer. */
public enum AnswerMode {
    /** Printed words. */
    EXTRACTIVE,
    /** A language model, checked against printed words. */
    GENERATIVE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Map<String, AnswerMode> byCode() {
        Map<String, AnswerMode> modes = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(mode -> modes.put(mode.code(), mode));
        return modes;
    }
}
