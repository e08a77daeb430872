package dev.gazette.gazette;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that head an annex: 附件, 附表2, 附录三：名称. */
final class AnnexLabels {
    private static final int MAX_LENGTH = 160;
    private static final String WORD = "(?:附件|附表|附录|附图)";
    private static final String NUMBER = "(?:[一二三四五六七八九十\\d０-９]{1,3}|[（(][一二三四五六七八九十\\d]{1,3}[)）])";
    private static final Pattern ALONE = Pattern.compile("^(?:" + WORD + NUMBER + "?[：:]?|附[：:])$");
    private static final Pattern TITLED = Pattern.compile("^(?:" + WORD + NUMBER + "?|附)[：:](\\S[^。]*)$");
    private static final Pattern NUMBERED = Pattern.compile("^" + WORD + NUMBER + "[：:]?((?![所的中和及与、，])[^：:。]+)$");
    private static final Pattern LISTED = Pattern.compile("^(?:" + WORD + "?" + NUMBER + "[.．、：:]|《)([^。]+?)[；;。]?$");

    private static final Pattern BEGINS_NUMBERED = Pattern.compile("^" + WORD + NUMBER);
    private static final Pattern SPACED = Pattern.compile("^" + WORD + "[\\s\\u3000]{1,4}(\\p{IsHan}[^。，；：:]{2,60})$");

    private AnnexLabels() {}

    /** Whether a squeezed line is a label and nothing else. */
    static boolean isLabel(String squeezed) {
        return squeezed.length() <= MAX_LENGTH && ALONE.matcher(squeezed).matches();
    }

    /** The title behind a label on the same line. */
    static Optional<String> titleAfter(String squeezed) {
        return group(TITLED, squeezed).or(() -> group(NUMBERED, squeezed));
    }

    /** Whether a squeezed line begins with a label that has a number. */
    static boolean isNumbered(String squeezed) {
        return squeezed.length() <= MAX_LENGTH
                && BEGINS_NUMBERED.matcher(squeezed).find();
    }

    /** The title that spaces set off from a label without a number: 附图　名称; of a line as printed. */
    static Optional<String> titleBeside(String line) {
        return group(SPACED, line.strip());
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
