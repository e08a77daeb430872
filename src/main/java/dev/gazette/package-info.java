/** The entry point of the process: chooses the Elasticsearch, starts Quarkus, ends both. */
@org.jspecify.annotations.NullMarked
package dev.gazette;
