/** Starts the bundled Elasticsearch as a child process on loopback. Entry type: {@code LocalNode}. */
@org.jspecify.annotations.NullMarked
package dev.gazette.localnode;
