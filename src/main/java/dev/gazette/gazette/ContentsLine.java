package dev.gazette.gazette;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A printed line inside a contents list, taken apart.
 *
 * @param text what is left of the line without its page
 * @param page the page at its end or front, empty when the line carries none
 */
record ContentsLine(String text, Optional<Integer> page) {
    /** Longer lines are running text. */
    static final int MAX_LENGTH = 240;

    private static final int MAX_CAPTION = 30;
    private static final int LARGEST_PLAIN_PAGE = 1000;
    private static final String LEADERS = "·.…⋯．・•‥_－—─-";
    private static final Pattern LEADER = Pattern.compile("[·.．・•_－—─-]{2,200}|[…⋯‥]+");
    private static final Pattern HEADING =
            Pattern.compile("^(本期|总)?目[录錄](CONTENTS)?$|^CONTENTS$", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOLIO = Pattern.compile("^[-—–－·\\s]*(第?\\d{1,4}页?|[ivxIVXⅠ-Ⅻ]{1,6})[-—–－·\\s]*$");
    private static final Pattern RUNNING_HEAD = Pattern.compile("公报[^（(]{0,20}$|(第\\d{1,3}[期号]|总第?\\d{1,4}[期号])[）)]?$");
    private static final Pattern CAPTION = Pattern.compile("^[【\\[［（(◆●■]?([一二三四五六七八九十]{1,3}、)?.{0,20}"
            + "(第[一二三四五六七八九十百零〇\\d]{1,5}次(会议)?(文件|专辑)?|文件|决定|决议|报告|任免|法规|公告|意见|讲话|发言|资料|材料|文献|选载|其他|附录|备案)"
            + "[】\\]］）)]?[：:]?$");
    private static final Pattern PAGE_IN_FRONT =
            Pattern.compile("^[(（]?(\\d{1,4})[)）]?(?:[\\s\\u3000]+|[·.…．]{2,60})(\\S.*)$");
    private static final Pattern ORDINAL = Pattern.compile("^(\\d{1,3}[.．、](?!\\d)|[①-⑳●■◆◇○★])\\s*");
    private static final Pattern BRACKETED_NAME = Pattern.compile("^(.{4,})[（(](\\p{IsHan}{2,4})[)）]$");
    private static final Pattern PLAIN_NAME =
            Pattern.compile("^(.{4,}?)[\\s\\u3000/]+(\\p{IsHan}[\\s\\u3000]{0,3}\\p{IsHan}{1,3})$");

    static boolean isHeading(String line) {
        return line.length() <= MAX_LENGTH
                && HEADING.matcher(Texts.squeeze(Texts.unmarked(line))).matches();
    }

    /** Page numbers, running heads and the repeated heading of a list that goes over several pages. */
    static boolean isFurniture(String line) {
        String text = Texts.squeeze(line);
        return isHeading(line)
                || FOLIO.matcher(text).matches()
                || (text.length() <= MAX_CAPTION && RUNNING_HEAD.matcher(text).find());
    }

    /** A caption above a group of entries, such as 第三次会议 or 人事任免. */
    boolean isCaption() {
        String squeezed = Texts.squeeze(Texts.unmarked(text));
        return page.isEmpty()
                && squeezed.length() <= MAX_CAPTION
                && !squeezed.startsWith("关于")
                && !squeezed.contains("关于")
                && CAPTION.matcher(squeezed).matches();
    }

    /** Reads a line whose page, if any, is at its end. */
    static ContentsLine pageLast(String line) {
        String text = Texts.unmarked(line);
        int end = text.endsWith("页") ? text.length() - 1 : text.length();
        boolean closed = end > 0 && ")）]】".indexOf(text.charAt(end - 1)) >= 0;
        int digitsEnd = backOverSpace(text, closed ? end - 1 : end);
        int digits = digitsEnd;
        while (digits > 0 && digitsEnd - digits < 5 && isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        if (digits == digitsEnd || digitsEnd - digits > 4 || digits == 0) {
            return new ContentsLine(text, Optional.empty());
        }
        int page = Integer.parseInt(text.substring(digits, digitsEnd));
        String before = text.substring(0, digits);
        return isPage(before, closed, page)
                ? new ContentsLine(before.replaceFirst("[(（\\[【第]\\s{0,5}$", ""), Optional.of(page))
                : new ContentsLine(text, Optional.empty());
    }

    /** Reads a line whose page is at its front. */
    static ContentsLine pageFirst(String line) {
        Matcher matcher = PAGE_IN_FRONT.matcher(Texts.unmarked(line));
        return matcher.matches()
                ? new ContentsLine(matcher.group(2), Optional.of(Integer.valueOf(matcher.group(1))))
                : new ContentsLine(Texts.unmarked(line), Optional.empty());
    }

    /** Title and speaker of the joined lines of an entry. */
    static Parts parts(String joined) {
        String text = ORDINAL.matcher(joined.strip()).replaceFirst("");
        String[] led = LEADER.split(text, 2);
        String tail =
                led.length < 2 ? "" : LEADER.matcher(led[1]).replaceAll("").strip();
        if (!tail.isEmpty()) {
            String name =
                    SpeakerLines.parse(tail).map(SpeakerLines.Speaker::name).orElse(Texts.squeeze(tail));
            return new Parts(Texts.squeeze(led[0]), Optional.of(name));
        }
        String title = led.length == 0 ? "" : led[0].strip();
        for (Pattern named : new Pattern[] {BRACKETED_NAME, PLAIN_NAME}) {
            Matcher matcher = named.matcher(title);
            if (matcher.matches()
                    && !Titles.endsTitle(Texts.squeeze(matcher.group(2)))
                    && Titles.endsTitle(Texts.squeeze(matcher.group(1)))
                    && !"摘要草案书面节选".contains(Texts.squeeze(matcher.group(2)))) {
                return new Parts(Texts.squeeze(matcher.group(1)), Optional.of(Texts.squeeze(matcher.group(2))));
            }
        }
        return new Parts(Texts.squeeze(title), Optional.empty());
    }

    private static boolean isPage(String before, boolean closed, int page) {
        char last = before.charAt(before.length() - 1);
        if (page == 0) {
            return false;
        }
        if (closed) {
            return "(（[【".indexOf(last) >= 0
                    || before.stripTrailing().endsWith("(")
                    || before.stripTrailing().endsWith("（");
        }
        if (LEADERS.indexOf(last) >= 0
                || LEADERS.indexOf(before.stripTrailing()
                                .charAt(before.stripTrailing().length() - 1))
                        >= 0) {
            return LEADER.matcher(before).find();
        }
        boolean spaced = Character.isWhitespace(last) || last == '\u3000' || last == '\u00a0' || last == '第';
        return page <= LARGEST_PLAIN_PAGE && (spaced || Titles.endsTitle(Texts.squeeze(before)));
    }

    private static int backOverSpace(String text, int end) {
        int at = end;
        while (at > 0 && (Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '\u3000')) {
            at--;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    /** A title without white space, and the speaker printed behind it. */
    record Parts(String title, Optional<String> speaker) {}
}
