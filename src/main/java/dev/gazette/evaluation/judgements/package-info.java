/** What people think of the answers of an evaluation, and how far they agree. Entry type: {@code JudgementLog}. */
@org.jspecify.annotations.NullMarked
package dev.gazette.evaluation.judgements;
