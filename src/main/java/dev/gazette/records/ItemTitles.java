package dev.gazette.records;

import dev.gazette.gazette.Texts;
import java.util.Collections;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What titles are about, so that titles of different kinds of items on the same thing can be compared. */
final class ItemTitles {
    private static final Pattern ISSUER = Pattern.compile("^.{0,20}?(?:人大常委会|人民政府|政府|委员会)关于");
    private static final Pattern ORDINAL = Pattern.compile("第(?=[一二三四五六七八九十百\\d]{1,4}[届次])");
    private static final Pattern FRAME = Pattern.compile("听取和审议|听取并审议|书面审议|审议表决|审查批准|审查和批准|审议|听取|表决"
            + "|有关情况|工作情况|情况|工作|调研报告|审查结果报告|意见书?|研究处理|处理|落实|办理|报告|汇报|议案|说明|决议|决定|草案|提请|检查|贯彻|实施"
            + "|关于|的|和|及其?|本区|本市|本县|我区|我市|我县|[区市县]?(?:人大常委会|人民政府|政府|人大\\p{IsHan}{2,8}委员会)|(?:19|20)\\d{2}年度?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}(?=年)");
    private static final Pattern OPINION_IN_MARKS = Pattern.compile("《(.{2,200})》[^《》]{0,30}$");
    private static final Pattern OPINION_IN_WORDS = Pattern.compile("(?:落实|办理|处理)(.{2,200}?审议意见书?)");
    private static final int SHORTEST = 3;

    private ItemTitles() {}

    /** Letters and digits of what the title is about: without organs, kinds of papers and what is done with them. */
    static String subject(String title) {
        String plain = Texts.comparable(Texts.simplified(title))
                .replace("人民代表大会", "人大")
                .replace("常务委员会", "常委会");
        plain = ISSUER.matcher(ORDINAL.matcher(plain).replaceAll("")).replaceFirst("");
        String subject = FRAME.matcher(plain).replaceAll("");
        return subject.length() < SHORTEST ? plain : subject;
    }

    /** Whether both name years and none of them is the same: the same subject, another year. */
    static boolean differInYear(String left, String right) {
        Set<String> years = years(left);
        Set<String> others = years(right);
        return !years.isEmpty() && !others.isEmpty() && Collections.disjoint(years, others);
    }

    private static Set<String> years(String title) {
        return YEAR.matcher(Texts.squeeze(title))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** Share of the shorter subject that the other one has too, 0 to 1. */
    static double likeness(String left, String right) {
        return Texts.containment(subject(left), subject(right));
    }

    /** How far the shorter of two subjects is from the longer one: 1 when they are equally long. */
    static double balance(String left, String right) {
        int a = subject(left).length();
        int b = subject(right).length();
        return Math.min(a, b) / (double) Math.max(1, Math.max(a, b));
    }

    /** Title of the opinion that the title of a follow-up names; the whole title when it names none. */
    static String opinionNamed(String title) {
        String squeezed = Texts.squeeze(title);
        Matcher marks = OPINION_IN_MARKS.matcher(squeezed);
        if (marks.find() && marks.group(1).contains("审议意见")) {
            return marks.group(1);
        }
        Matcher words = OPINION_IN_WORDS.matcher(squeezed);
        return words.find() ? words.group(1) : squeezed;
    }
}
