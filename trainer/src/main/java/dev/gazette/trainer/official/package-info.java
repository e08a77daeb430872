/** Questions made by rule from official documents. */
@org.jspecify.annotations.NullMarked
package dev.gazette.trainer.official;
