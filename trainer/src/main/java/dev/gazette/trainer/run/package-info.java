/** The commands. */
@org.jspecify.annotations.NullMarked
package dev.gazette.trainer.run;
