/**
 * Measures retrieval and answers against question sets; nothing imports it. Entry types:
 * {@code RetrievalExperiment}, {@code AnswerExperiment}.
 */
@org.jspecify.annotations.NullMarked
package dev.gazette.evaluation;
