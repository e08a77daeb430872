/** Runs source, gazette, passage and index once, with progress and a report. Entry type: {@code Ingestion}. */
@org.jspecify.annotations.NullMarked
package dev.gazette.ingest;
