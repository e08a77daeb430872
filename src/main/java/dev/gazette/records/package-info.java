/**
 * What gazettes record, as data: who was appointed or left an office, who attended, and which item belongs to which.
 * Pure functions over parsed gazettes. Entry type: {@code RecordReader}.
 */
@org.jspecify.annotations.NullMarked
package dev.gazette.records;
