/**
 * An authority list of persons, organs, places, projects and laws, built from the documents themselves. Links the forms
 * of a name; the text is always shown as printed. Entry types: {@code NameReader}, {@code Authority}.
 */
@org.jspecify.annotations.NullMarked
package dev.gazette.names;
