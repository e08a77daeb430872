/**
 * The chat interface that OpenAI made common, so that any chat client can be put in front. Entry type is
 * {@link dev.gazette.api.openai.ChatResource}. Questions are answered by {@link dev.gazette.api.Asking}.
 */
@org.jspecify.annotations.NullMarked
package dev.gazette.api.openai;
