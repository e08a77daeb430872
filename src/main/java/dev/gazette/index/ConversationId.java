package dev.gazette.index;

import static java.util.Objects.requireNonNull;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** Name of a conversation. It has 128 random bits, for whoever knows it may read and continue the conversation. */
public record ConversationId(String value) {
    private static final int BYTES = 16;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public ConversationId {
        requireNonNull(value, "value is null");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "value must match " + FORM + " but has " + value.length() + " characters of another form");
        }
    }

    /** One that nobody can guess. */
    public static ConversationId random() {
        byte[] id = new byte[BYTES];
        RANDOM.nextBytes(id);
        return new ConversationId(Base64.getUrlEncoder().withoutPadding().encodeToString(id));
    }

    /** Empty when the text does not have the form of one. */
    public static Optional<ConversationId> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ConversationId(text)) : Optional.empty();
    }
}
