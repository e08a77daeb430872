package dev.gazette.index;

/** What an index is built with and built from. */
record IndexFingerprints(String definition, String corpus) {}
