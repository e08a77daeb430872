package dev.gazette.api;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** What operators need to get in. */
@ConfigMapping(prefix = "gazette")
public interface AdminConfig {
    /** The key that operators send ({@code GAZETTE_ADMIN_KEY}); without one nobody gets in. */
    Optional<String> adminKey();
}
