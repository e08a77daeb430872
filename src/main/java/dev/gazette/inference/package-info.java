/** Chooses embedding and language models from configuration. */
@org.jspecify.annotations.NullMarked
package dev.gazette.inference;
