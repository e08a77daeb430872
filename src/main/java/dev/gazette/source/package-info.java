/** Reads files into numbered, normalised lines with a fingerprint. Entry type: {@code CorpusReader}. */
@org.jspecify.annotations.NullMarked
package dev.gazette.source;
