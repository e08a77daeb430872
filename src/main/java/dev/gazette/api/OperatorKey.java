package dev.gazette.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gazette.source.Fingerprint;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.util.Optional;

/** The key that operators have to send. A bean of its own, since filters are made before the configuration is read. */
@ApplicationScoped
class OperatorKey {
    private final Optional<String> key;

    OperatorKey(AdminConfig config) {
        this.key = config.adminKey().map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Without one nobody gets in. */
    boolean isSet() {
        return key.isPresent();
    }

    /** Compares digests in constant time, so that neither the time nor the length tells anything about the key. */
    boolean matches(String sent) {
        return key.isPresent() && MessageDigest.isEqual(digest(sent), digest(key.get()));
    }

    private static byte[] digest(String text) {
        return Fingerprint.of(text.getBytes(UTF_8)).getBytes(UTF_8);
    }
}
