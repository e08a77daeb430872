package dev.gazette.answer;

/** What a question asks for. */
enum AskedFor {
    /** A quantity, a share, a sum of money. */
    NUMBER,
    /** A day, a month, a year, a span of time. */
    DATE,
    /** A person. */
    PERSON,
    /** Several things. */
    LIST,
    /** Anything else: the sentence that says it. */
    STATEMENT
}
