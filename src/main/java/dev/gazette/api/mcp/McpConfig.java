package dev.gazette.api.mcp;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** Which web pages may use the tools. */
@ConfigMapping(prefix = "gazette.mcp")
public interface McpConfig {
    /**
     * Origins of pages that may ({@code GAZETTE_MCP_ORIGINS}), such as {@code https://chat.example.org}, beside those of
     * the service itself under an address of numbers or localhost.
     */
    Optional<List<String>> origins();
}
