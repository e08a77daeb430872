/** From prepared questions to batches of numbers. */
@org.jspecify.annotations.NullMarked
package dev.gazette.trainer.sample;
