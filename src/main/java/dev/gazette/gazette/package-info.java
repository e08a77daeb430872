/**
 * Recognises the parts of a gazette: meetings, items, headings, paragraphs, tables, footnotes. Entry type: {@code
 * GazetteParser}. Cutting items into passages is the job of {@code passage}.
 */
@org.jspecify.annotations.NullMarked
package dev.gazette.gazette;
