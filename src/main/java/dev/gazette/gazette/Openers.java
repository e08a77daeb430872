package dev.gazette.gazette;

import dev.gazette.source.LineRange;
import dev.gazette.source.SourceDocument;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the line after a title that shows that an item begins. Grammar:
 *
 * <pre>
 * speech   = "——" date … "会议上"            (over up to three lines)
 * adoption = "(" date … "通过" ")"            (over up to three lines)
 * sitting  = "(" "会期" … ")"
 * number   = organ "【" year "】" n "号"
 * address  = organ "：" after the line of the issuing organ
 * </pre>
 */
final class Openers {
    private static final int MAX_LINES = 5;
    private static final Pattern SPEECH_START = Pattern.compile("^[—–－-]{1,4}\\d{4}年\\d{1,2}月.*");
    private static final Pattern SPEECH = Pattern.compile("^[—–－-]{1,4}\\d{4}年\\d{1,2}月.*?(会议上|大会上)$");
    private static final Pattern ADOPTION_START = Pattern.compile("^[（(]\\d{4}年\\d{1,2}月.*");
    private static final Pattern ADOPTION = Pattern.compile("^[（(]\\d{4}年\\d{1,2}月.*?(通过|批准|公布|修订|修正|施行)[)）]$");
    private static final Pattern SITTING = Pattern.compile("^[（(]会期.*[)）]$");
    private static final Pattern NUMBER = Pattern.compile("^\\p{IsHan}{2,12}[【〔\\[（(]\\d{4}[】〕\\]）)]第?\\d+号$");
    private static final Pattern ADDRESS = Pattern.compile("^\\p{IsHan}{0,20}(人大常委会|人民代表大会常务委员会|人民代表大会)[：:]$");
    private static final Pattern ISSUER = Pattern.compile("^\\p{IsHan}{2,25}(人民政府|委员会|法院|检察院|办公室|局|厅|委)$");

    private final SourceDocument document;

    Openers(SourceDocument document) {
        this.document = document;
    }

    /** The lines of the opener that begins at this line, if one does. */
    Optional<LineRange> at(int line) {
        String text = Texts.squeeze(document.line(line).text());
        if (SITTING.matcher(text).matches() || NUMBER.matcher(text).matches()) {
            return Optional.of(new LineRange(line, line));
        }
        if (SPEECH_START.matcher(text).matches()) {
            return joined(line, SPEECH);
        }
        if (ADOPTION_START.matcher(text).matches()) {
            return joined(line, ADOPTION);
        }
        return isIssuerBeforeAddress(line, text) ? Optional.of(new LineRange(line, line)) : Optional.empty();
    }

    private Optional<LineRange> joined(int first, Pattern whole) {
        StringBuilder text = new StringBuilder();
        for (int line = first;
                line < first + MAX_LINES && line <= document.lines().size();
                line++) {
            text.append(Texts.squeeze(document.line(line).text()));
            if (whole.matcher(text).matches()) {
                return Optional.of(new LineRange(first, line));
            }
        }
        return Optional.empty();
    }

    private boolean isIssuerBeforeAddress(int line, String text) {
        return ISSUER.matcher(text).matches()
                && nextPrinted(line)
                        .map(next -> ADDRESS.matcher(
                                        Texts.squeeze(document.line(next).text()))
                                .matches())
                        .orElse(false);
    }

    private Optional<Integer> nextPrinted(int line) {
        for (int next = line + 1; next <= Math.min(line + 2, document.lines().size()); next++) {
            if (!document.line(next).isBlank()) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }
}
