package dev.gazette.gazette;

import dev.gazette.source.LineRange;
import dev.gazette.source.SourceDocument;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the line after a title that shows that an item begins. Dates are in Arabic or Chinese numerals. Grammar:
 *
 * <pre>
 * speech   = ["——" | "("] date … "会议上" [")"]     (over several lines)
 * adoption = ["("] date … "通过" [")"]              (over several lines; without brackets only with 会议)
 * sitting  = "(" "会期" … ")"
 * day      = "(" date ")"
 * number   = organ "〔" year "〕" n "号" | "〔第" n "号〕" | "第" n "号"
 * written  = "(书面报告)"
 * address  = organ "：", after the line of the issuing organ or right below the title
 * </pre>
 */
final class Openers {
    private static final int MAX_LINES = 8;
    private static final int MAX_LENGTH = 500;
    private static final int MAX_LINE = 200;
    private static final String DATE = "[\\d０-９〇零○一二三四五六七八九]{4}年[\\d０-９一二三四五六七八九十]{1,3}月";
    private static final String DAY = DATE + "[\\d０-９一二三四五六七八九十]{1,3}日";
    private static final String ENACTED = "(?:通过|批准|公布|发布|修订|修正|施行)";
    private static final String OPEN = "[【〔\\[［（(]";
    private static final String CLOSE = "[】〕\\]］）)]";
    private static final String NUMERAL = "[\\d０-９一二三四五六七八九十百零〇]{1,5}";
    private static final Pattern SPEECH_START = Pattern.compile("^(?:[—–－─-]{1,4}|[（(])" + DATE + ".*");
    private static final Pattern SPEECH =
            Pattern.compile("^(?:[—–－─-]{1,4}|[（(])" + DATE + "[^。]*?(?:会议上|大会上|全会上|会上)[)）]?$");
    private static final Pattern ADOPTION_START = Pattern.compile("^[（(]" + DATE + ".*");
    private static final Pattern ADOPTION = Pattern.compile("^[（(]" + DATE + "[^。]*?" + ENACTED + "[)）]$");
    private static final Pattern BARE_ADOPTION =
            Pattern.compile("^" + DAY + "[^。；]{0,80}(?:会议|主席令|令)[^。；]{0,80}" + ENACTED + "$");
    private static final Pattern ONE_LINE = Pattern.compile("^" + OPEN + "会期[^。]*" + CLOSE + "$"
            + "|^[（(]" + DAY + "[)）]$"
            + "|^\\p{IsHan}{0,12}" + OPEN + "\\d{4}" + CLOSE + "第?\\d{1,5}号$"
            + "|^(?:公告)?" + OPEN + "(?:\\d{4}年?)?第?" + NUMERAL + "号" + CLOSE + "$"
            + "|^(?:\\d{4}年)?第" + NUMERAL + "号$"
            + "|^[（(]书面(?:报告|汇报|材料|审议)?[)）]$");
    private static final Pattern ADDRESS = Pattern.compile("^\\p{IsHan}{0,20}(?:人大常委会|人民代表大会常务委员会|人民代表大会)[：:]$");
    private static final Pattern ISSUER = Pattern.compile("^\\p{IsHan}{2,25}(?:人民政府|委员会|法院|检察院|办公室|局|厅|委)$");

    private final SourceDocument document;

    Openers(SourceDocument document) {
        this.document = document;
    }

    /** The lines of the opener that begins at this line, if one does. */
    Optional<LineRange> at(int line) {
        String printed = document.line(line).text();
        if (printed.length() > MAX_LINE) {
            return Optional.empty();
        }
        String text = Texts.squeeze(Texts.unmarked(printed));
        if (isOneLine(text) || isIssuerBeforeAddress(line, text)) {
            return Optional.of(new LineRange(line, line));
        }
        Optional<LineRange> speech = SPEECH_START.matcher(text).matches() ? joined(line, SPEECH) : Optional.empty();
        return speech.or(() -> ADOPTION_START.matcher(text).matches() ? joined(line, ADOPTION) : Optional.empty());
    }

    /** Whether this line addresses the committee, as a written report does right below its title. */
    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    private static boolean isOneLine(String text) {
        return ONE_LINE.matcher(text).matches() || BARE_ADOPTION.matcher(text).matches() || isAddress(text);
    }

    private Optional<LineRange> joined(int first, Pattern whole) {
        StringBuilder text = new StringBuilder();
        for (int line = first;
                line < first + MAX_LINES && line <= document.lines().size();
                line++) {
            String printed = document.line(line).text();
            if (text.length() + printed.length() > MAX_LENGTH) {
                return Optional.empty();
            }
            text.append(Texts.squeeze(Texts.unmarked(printed)));
            if (whole.matcher(text).matches()) {
                return Optional.of(new LineRange(first, line));
            }
        }
        return Optional.empty();
    }

    private boolean isIssuerBeforeAddress(int line, String text) {
        return ISSUER.matcher(text).matches()
                && nextPrinted(line)
                        .filter(next -> document.line(next).text().length() <= MAX_LINE)
                        .map(next -> isAddress(Texts.squeeze(document.line(next).text())))
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
