/** Fits how the service weighs what speaks for an answer. Entry type: {@code Fit}. */
@org.jspecify.annotations.NullMarked
package dev.gazette.trainer.fit;
