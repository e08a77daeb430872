package dev.gazette.gazette;

import static java.util.Objects.requireNonNull;

import dev.gazette.source.LineRange;

/**
 * Something the parser found and could not settle: shown in the report, never dropped.
 *
 * @param code machine name, for example {@code contents-entry-not-found}
 * @param detail rule and finding, in Chinese
 */
public record ParseProblem(String document, String code, String detail, LineRange lines) {
    public ParseProblem {
        requireNonNull(document, "document is null");
        requireNonNull(code, "code is null");
        requireNonNull(detail, "detail is null");
        requireNonNull(lines, "lines is null");
    }
}
