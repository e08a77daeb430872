/** The HTTP contract and the page: validate, call, map. */
@org.jspecify.annotations.NullMarked
package dev.gazette.api;
