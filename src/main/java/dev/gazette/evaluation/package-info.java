/**
 * Measures search and answers against question sets; nothing imports it. Entry types: {@code EvaluationCommand},
 * {@code EvaluationRunner}, {@code SetResult}; the sets are in {@code questions}, the arithmetic in {@code measures}.
 */
@org.jspecify.annotations.NullMarked
package dev.gazette.evaluation;
