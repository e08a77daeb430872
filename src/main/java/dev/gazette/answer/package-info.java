/** From ranked passages to a grounded answer with citations, or to a refusal. Entry type: {@code Answerer}. */
@org.jspecify.annotations.NullMarked
package dev.gazette.answer;
