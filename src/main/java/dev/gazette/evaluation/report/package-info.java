/** The report of an evaluation as one HTML file that needs nothing else. Entry type: {@code HtmlReport}. */
@org.jspecify.annotations.NullMarked
package dev.gazette.evaluation.report;
