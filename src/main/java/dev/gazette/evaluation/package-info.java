/** Measures retrieval and answers against question sets; nothing imports it. Entry type: {@code Experiment}. */
@org.jspecify.annotations.NullMarked
package dev.gazette.evaluation;
