/** The training questions: reading the sets, writing and reading the prepared form. */
@org.jspecify.annotations.NullMarked
package dev.gazette.trainer.data;
