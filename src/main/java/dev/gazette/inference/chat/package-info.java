/**
 * Language models over HTTP: {@code ChatLanguageModel} speaks through LangChain4j's models, with limits of time and number,
 * retries before the first words, and an end at any moment.
 */
@org.jspecify.annotations.NullMarked
package dev.gazette.inference.chat;
