/**
 * Cuts items into passages: the unit that is indexed, found and cited, with full provenance. Entry type: {@code
 * PassageCutter}.
 */
@org.jspecify.annotations.NullMarked
package dev.gazette.passage;
