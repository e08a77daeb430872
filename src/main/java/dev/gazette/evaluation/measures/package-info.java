/** The arithmetic of the evaluation: pure functions of ranks, verdicts and confidences. It knows nothing of the service. */
@org.jspecify.annotations.NullMarked
package dev.gazette.evaluation.measures;
