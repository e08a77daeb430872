package dev.gazette.retrieval;

/** Which legs a search uses. The lower-case name is the value of {@code mode} in the HTTP contract. */
public enum SearchMode {
    HYBRID,
    KEYWORD,
    SEMANTIC
}
