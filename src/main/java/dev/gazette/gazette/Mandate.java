package dev.gazette.gazette;

import dev.gazette.source.LineRange;
import dev.gazette.source.SourceDocument;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** On whose behalf a speaker says to speak, in the first sentence: 受某市人民政府委托，我向大会报告…. */
final class Mandate {
    private static final int MAX_LINES = 8;
    private static final int MAX_START = 80;
    private static final Pattern CHARGED = Pattern.compile("^(?:现在，?|今天，?)?我?受(\\p{IsHan}{2,30}?)的?委托[，,。、]?");
    private static final Pattern STANDS_FOR = Pattern.compile(
            "^(?:现在[，,]?|今天[，,]?)?(?:我|本人)(?:现在|谨)?代表(\\p{IsHan}{2,30}?(?:人民政府|政府|国务院|委员会|常委会|法院|检察院))[，,向作]");

    private Mandate() {}

    /** The organ as printed; empty when the first lines name none. */
    static Optional<String> in(SourceDocument document, LineRange body) {
        int last = Math.min(body.last(), body.first() + MAX_LINES);
        for (int line = body.first(); line <= last; line++) {
            String text = document.line(line).text();
            String start = Texts.squeeze(text.substring(0, Math.min(text.length(), MAX_START)));
            Optional<String> organ = find(CHARGED, start).or(() -> find(STANDS_FOR, start));
            if (organ.isPresent()) {
                return organ;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
