package dev.gazette.api.answers;

import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ids of answers: the day, which says where the answer is kept, and 128 random bits, so that nobody opens an answer whose
 * id was not passed on to them.
 */
public final class AnswerId {
    private static final int RANDOM_BYTES = 16;
    private static final Pattern FORM = Pattern.compile("(\\d{8})-[0-9a-f]{" + 2 * RANDOM_BYTES + "}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final SecureRandom RANDOM = new SecureRandom();

    private AnswerId() {}

    /** A new id for an answer of this day. */
    static String of(LocalDate day) {
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        return DAY.format(day) + "-" + HexFormat.of().formatHex(random);
    }

    /** The day of an answer; empty when this is no id of an answer. */
    public static Optional<LocalDate> day(String id) {
        Matcher form = FORM.matcher(id);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(form.group(1), DAY));
        } catch (DateTimeException e) {
            return Optional.empty(); // eight digits that are no day, such as 20230230
        }
    }
}
