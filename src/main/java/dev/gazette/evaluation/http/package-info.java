/** The evaluation over HTTP, for operators. Entry type: {@code EvaluationResource}. */
@org.jspecify.annotations.NullMarked
package dev.gazette.evaluation.http;
