package dev.gazette.gazette;

import dev.gazette.source.SourceLine;
import java.util.regex.Pattern;

/**
 * Decides whether a line goes on the sentence before it: pages, columns and notes cut sentences anywhere, while names,
 * dates, headings and signatures end without a full stop and are whole.
 */
final class Seams {
    /** A whole line up to this length without a comma is a name, a signature or a title, and no begin of a sentence. */
    private static final int SHORT = 16;

    private static final int TAIL = 12;
    private static final String ENDS = "。；！？：:;!?…";
    private static final String CLOSERS = "”’」』）)】》";
    private static final String GOES_ON = "，、,（(《“‘—-~～·和与及或的";
    private static final String NEVER_FIRST = "，。、；：！？）”’》」』】,.;:!?)%％";
    private static final Pattern STANDS_ALONE =
            Pattern.compile("^(附件|附表|附录|专栏|表\\d+|注\\d*[：:]|备注|说明[：:]|主任、|各位|申请人|附[：:]"
                    + "|特此|以上报告|抄送|主送|任命|决定任命|免去|决定免去|[（(]此件|<!--).*"
                    + "|^(\\d{4}|[〇○零一二三四五六七八九]{4})年.{1,3}月.{1,3}日$");
    private static final Pattern WHOLE = Pattern.compile(
            // 县法官 200人; …会议通过; a title line below 附件
            "[\\s：:]\\d{1,9}\\s?(?:人|名|个|项|件|元|万元|亿元)$|日.{0,80}(?:通过|批准|修正|修订|发布|公布|施行|备案)[)）]?$"
                    + "|^[《关].{4,80}(?:报告|意见|决定|决议|方案|名单|办法|规定|通知|说明|条例|一览表|情况表|请求|请示|函)(?:[（(].{1,10}[)）])?$");
    /** Begin of an entry of a list: an organ or a role, then who belongs to it. */
    private static final Pattern LABEL = Pattern.compile("[\\p{IsHan}（）()、]{2,20}[：:][^：:]");

    private static final Pattern PUNCTUATED = Pattern.compile("[，。；：、]");
    private static final int LONGEST_STANDING_ALONE = 200;

    private Seams() {}

    /**
     * Whether the next printed line continues an unfinished text.
     *
     * @param text the text so far
     * @param last its last line
     * @param next the line that may go on; it opens no numbered unit, note or table
     */
    static boolean joins(CharSequence text, SourceLine last, SourceLine next) {
        String tail = tail(text);
        String head = next.text().strip();
        if (tail.isEmpty() || head.isEmpty() || standsAlone(next)) {
            return false;
        }
        if (NEVER_FIRST.indexOf(head.charAt(0)) >= 0) {
            return !isFinished(tail) || ENDS.indexOf(head.charAt(0)) < 0;
        }
        boolean labels = LABEL.matcher(text).lookingAt() && LABEL.matcher(head).lookingAt();
        if (labels || isFinished(tail) || standsAlone(last) || isIndented(last, next)) {
            return false;
        }
        return goesOn(text) || !(isShort(text) || (isBare(last) && isShort(head)));
    }

    /** Whether a text ends as sentences and lead-ins do, marks of notes and of bold aside. */
    static boolean isFinished(CharSequence text) {
        String tail = tail(text);
        int at = tail.length() - 1;
        boolean closed = false;
        while (at >= 0 && CLOSERS.indexOf(tail.charAt(at)) >= 0) {
            closed = closed || "”’」』".indexOf(tail.charAt(at)) >= 0;
            at--;
        }
        return at >= 0
                && (ENDS.indexOf(tail.charAt(at)) >= 0 || (closed && !isOpenBracket(tail) && tail.length() < TAIL));
    }

    /** Whether a text cannot end here: after a comma or within brackets or quotation marks. */
    static boolean goesOn(CharSequence text) {
        String tail = tail(text);
        return !tail.isEmpty() && (GOES_ON.indexOf(tail.charAt(tail.length() - 1)) >= 0 || isOpenBracket(tail));
    }

    /** Whether a line cannot begin a sentence. */
    static boolean beginsInside(SourceLine line) {
        String head = line.text().strip();
        return !head.isEmpty() && NEVER_FIRST.indexOf(head.charAt(0)) >= 0;
    }

    /** Lines of letters, signatures, captions and dates are whole whatever they end with. */
    static boolean standsAlone(SourceLine line) {
        String text = line.text();
        if (text.length() > LONGEST_STANDING_ALONE) {
            return false;
        }
        boolean sentence = text.indexOf('，') >= 0 || text.indexOf('。') >= 0;
        return STANDS_ALONE.matcher(Texts.squeeze(text)).matches()
                || (!sentence && WHOLE.matcher(text.strip()).find());
    }

    /** The end of a text without white space, bold marks and marks of notes. */
    private static String tail(CharSequence text) {
        String tail = text.subSequence(Math.max(0, text.length() - 80), text.length())
                .toString()
                .stripTrailing();
        int end = tail.length();
        while (end > 0 && (tail.charAt(end - 1) == '*' || "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(tail.charAt(end - 1)) >= 0)) {
            end--;
        }
        return tail.substring(0, end).stripTrailing();
    }

    private static boolean isOpenBracket(String tail) {
        return opened(tail, '（', '）') || opened(tail, '《', '》') || opened(tail, '“', '”');
    }

    private static boolean opened(String tail, char open, char close) {
        return tail.lastIndexOf(open) > tail.lastIndexOf(close);
    }

    private static boolean isShort(CharSequence text) {
        return text.length() <= SHORT && !PUNCTUATED.matcher(text).find();
    }

    private static boolean isBare(SourceLine line) {
        return !PUNCTUATED.matcher(line.text()).find();
    }

    /** A line that is set in while the line above is not begins a paragraph. */
    private static boolean isIndented(SourceLine last, SourceLine next) {
        return indent(next.text()) >= 2 && indent(last.text()) < indent(next.text());
    }

    private static int indent(String text) {
        int spaces = 0;
        while (spaces < Math.min(text.length(), 16) && Character.isWhitespace(text.charAt(spaces))) {
            spaces += text.charAt(spaces) == '\u3000' ? 2 : 1;
        }
        return spaces;
    }
}
