/** Owns the search index: definition files, stored form, build-beside-and-switch. Entry type: {@code PassageIndex}. */
@org.jspecify.annotations.NullMarked
package dev.gazette.index;
