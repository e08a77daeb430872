/**
 * Tools for agents over the Model Context Protocol at {@code /mcp}: the routes of {@code /api}, each with a text that can
 * be read and its data. {@link dev.gazette.api.mcp.McpTools} offers them, {@link dev.gazette.api.mcp.McpGate} decides who
 * comes in.
 */
@org.jspecify.annotations.NullMarked
package dev.gazette.api.mcp;
