package dev.gazette.api.mcp;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Origins of pages that may use the tools.
 *
 * @param listed by the configuration
 */
record TrustedOrigins(List<String> listed) {
    /** Nobody can let such a name point to another machine. */
    private static final Pattern FIXED = Pattern.compile("localhost|[0-9.]+|\\[[0-9a-fA-F:.]+]");

    TrustedOrigins {
        listed = List.copyOf(listed);
    }

    /**
     * Whether the origin is listed, or is where the request went and cannot have been made to point there.
     *
     * @param authority host and port of the request
     */
    boolean contains(String origin, String authority) {
        if (listed.contains(origin)) {
            return true;
        }
        try {
            URI page = new URI(origin);
            return page.getHost() != null
                    && FIXED.matcher(page.getHost()).matches()
                    && authority.equalsIgnoreCase(page.getRawAuthority());
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
