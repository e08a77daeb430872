/** The trained reader of spans: pieces of words, windows, the network and its head. Also compiled by {@code trainer/}. */
@org.jspecify.annotations.NullMarked
package dev.gazette.inference.reader;
