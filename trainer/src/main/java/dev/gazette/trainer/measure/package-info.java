/** How well a reader reads. */
@org.jspecify.annotations.NullMarked
package dev.gazette.trainer.measure;
