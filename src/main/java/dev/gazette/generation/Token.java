package dev.gazette.generation;

import static java.util.Objects.requireNonNull;

/**
 * A piece of a text that is compared as a whole.
 *
 * @param key equal for equal pieces, however they are printed: 5万元 and 50000元
 * @param text as it stands in the text, in the form of {@code Plain}
 * @param clause number of its clause; one ends at a mark and behind each figure
 * @param part number of what stands between two marks
 * @param role what its absence would change
 */
record Token(Kind kind, String key, String text, int clause, int part, Role role) {
    /** What a piece is. */
    enum Kind {
        HAN,
        LATIN,
        FIGURE,
        YEAR,
        DATE
    }

    /** What a piece does. */
    enum Role {
        /** Says something. */
        CONTENT,
        /** Joins, leads in or stresses, so that it may be added or left out. */
        NEUTRAL,
        /** Turns the meaning round: 未, 不. */
        NEGATION,
        /** Makes a plan of a fact: 计划, 应当. */
        PLAN,
        /** Makes a part of the whole: 部分, 基本. */
        PARTIAL
    }

    Token {
        requireNonNull(kind, "kind is null");
        requireNonNull(key, "key is null");
        requireNonNull(text, "text is null");
        requireNonNull(role, "role is null");
    }

    boolean isContent() {
        return role != Role.NEUTRAL;
    }

    /** Whether the statement around it means something else without it. */
    boolean isGuard() {
        return role == Role.NEGATION || role == Role.PLAN || role == Role.PARTIAL;
    }

    boolean equalsIn(Token other) {
        return kind == other.kind && key.equals(other.key) && (role == Role.NEGATION) == (other.role == Role.NEGATION);
    }
}
