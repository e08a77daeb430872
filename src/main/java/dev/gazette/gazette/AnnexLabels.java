package dev.gazette.gazette;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that head an annex: 附件, 附表2, 附录三：名称. */
final class AnnexLabels {
    private static final int MAX_LENGTH = 160;
    private static final String WORD = "(?:附件|附表|附录|附图)";
    private static final String NUMBER = "(?:[一二三四五六七八九十\\d０-９]{1,3}|[（(][一二三四五六七八九十\\d]{1,3}[)）])";
    private static final Pattern ALONE = Pattern.compile("^" + WORD + NUMBER + "?[：:]?$");
    private static final Pattern TITLED = Pattern.compile("^(?:" + WORD + NUMBER + "?|附)[：:](\\S[^。]*)$");
    private static final Pattern NUMBERED = Pattern.compile("^" + WORD + NUMBER + "[：:]?((?![所的中和及与、，])[^：:。]+)$");
    private static final Pattern LISTED = Pattern.compile("^(?:" + WORD + "?" + NUMBER + "[.．、：:]|《)([^。]+?)[；;。]?$");

    private AnnexLabels() {}

    /** Whether a squeezed line is a label and nothing else. */
    static boolean isLabel(String squeezed) {
        return squeezed.length() <= MAX_LENGTH && ALONE.matcher(squeezed).matches();
    }

    /** The title behind a label on the same line. */
    static Optional<String> titleAfter(String squeezed) {
        return group(TITLED, squeezed).or(() -> group(NUMBERED, squeezed));
    }

    /** The title in a list of annexes, such as 1. 名称；. */
    static Optional<String> listed(String squeezed) {
        return squeezed.startsWith("《")
                ? Optional.of(squeezed).filter(text -> text.length() <= MAX_LENGTH)
                : group(LISTED, squeezed);
    }

    private static Optional<String> group(Pattern pattern, String squeezed) {
        Matcher matcher = pattern.matcher(squeezed);
        return squeezed.length() <= MAX_LENGTH && matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
