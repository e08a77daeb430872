/** What the service knows of reading: find the words of a text that answer a question. Entry type: {@code SpanReader}. */
@org.jspecify.annotations.NullMarked
package dev.gazette.reading;
