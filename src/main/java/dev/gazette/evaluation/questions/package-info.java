/**
 * Question sets: what is asked, what a right answer says, where that is printed, and the rules all this keeps. Entry
 * types: {@code QuestionSet}, {@code QuestionRules}.
 */
@org.jspecify.annotations.NullMarked
package dev.gazette.evaluation.questions;
