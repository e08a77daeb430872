/**
 * Questions made from the printed words of any corpus, by the thousand: nobody knows their right answers, but whatever
 * is answered must be traced. Entry type: {@code QuestionGenerator}.
 */
@org.jspecify.annotations.NullMarked
package dev.gazette.evaluation.generated;
