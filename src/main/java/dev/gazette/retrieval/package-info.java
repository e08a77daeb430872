/** From a question to ranked passages: lexical and sentence-vector legs, fusion, de-duplication. Entry type: {@code Retriever}. */
@org.jspecify.annotations.NullMarked
package dev.gazette.retrieval;
