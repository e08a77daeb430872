/**
 * What a language model is asked and how its words arrive: {@code LanguageModel} begins a {@code Writing}. Who asks knows
 * neither provider nor protocol.
 */
@org.jspecify.annotations.NullMarked
package dev.gazette.writing;
