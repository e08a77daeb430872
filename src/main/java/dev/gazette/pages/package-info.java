/** What people see: pages rendered on the server from what {@code api} answers, usable without a script. */
@org.jspecify.annotations.NullMarked
package dev.gazette.pages;
