/** The text of one item as a page: what can be linked to, what hangs together, and the words that somebody quoted. */
@org.jspecify.annotations.NullMarked
package dev.gazette.pages.reader;
