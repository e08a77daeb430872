/**
 * Answers that a language model words from retrieved passages. Nothing it says is released before {@code StatementCheck}
 * has found it in the passages it cites; entry type: {@code GenerativeAnswerer}.
 */
@org.jspecify.annotations.NullMarked
package dev.gazette.generation;
