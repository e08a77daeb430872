package dev.gazette.trainer.data;

/**
 * A text that questions are asked of.
 *
 * @param id its place in the list of passages
 * @param source the set it comes from
 * @param document the document it was cut from, unique within the source
 * @param about title and heading above it, empty where there are none
 */
public record Passage(int id, String source, String document, String about, String text) {}
