/** What was answered, kept on disk by day: appended as it is given, found by its id, thrown away when it is old. */
@org.jspecify.annotations.NullMarked
package dev.gazette.api.answers;
