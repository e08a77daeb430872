package dev.gazette.answer;

import dev.gazette.gazette.FootnoteMark;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Tells words that only count things from words that may name them, where their names are asked for. */
final class AskedNames {
    private static final Pattern ASKED = Pattern.compile("哪(?:些|几|[二两三四五六七八九十\\d])|名单|叫什么|名字|名称|是谁");
    private static final Pattern BEARERS_ASKED =
            Pattern.compile("名单|叫什么|名字|名称|是谁|哪(?:几|[二两三四五六七八九十\\d])?[家名位户所]|(?:涉及|是|有|被告是)哪些(?:人|单位|企业|公司|机关|机构|学校|部门)"
                    + "|(?:单位|企业|公司|机关|机构|学校|部门|[家名位户所]\\p{IsHan}{1,6})是哪[些几]");
    private static final Pattern LIST_ASKED =
            Pattern.compile("(?<!任免|[黑白红信]|执行人)名单(?:上?(?:[是有](?!什么时候|何时|多少|几|谁|由)|呢|吗)|[?]?$)");
    private static final int SHORTEST_LIST = 3;
    private static final int MOST_COUNTED = 9;

    private static final Pattern COUNTED = Pattern.compile("[\\d一二两三四五六七八九十][家名位户个所](?!.*[：:]$)");
    private static final Pattern SEVERAL = Pattern.compile("[、;《:和与及]|\\t|\\n");
    /** Names of persons set apart by white space alone. */
    private static final Pattern SPACED_NAMES =
            Pattern.compile("(?:(?<!\\p{IsHan})\\p{IsHan}{2,4}[ \\u3000]+){2,}\\p{IsHan}{2,4}");

    private static final Pattern BRACKETS = Pattern.compile("[（(][^（()）]*[)）]");
    private static final Pattern BETWEEN_LISTS = Pattern.compile("[。，,：:]");
    private static final Pattern JOINT = Pattern.compile("[、;；和与及]");
    private static final Pattern AMOUNT = Pattern.compile("\\d[\\d.,]*(?:[万亿余多])*(?:元|%|人次|亩|吨|米|公里|平方)");
    private static final int LONGEST_NAME = 30;

    private AskedNames() {}

    /** 移送线索5件 does not say which five, unless a footnote hangs on it. */
    static boolean areMissing(Question question, Candidate candidate) {
        OptionalInt count = AskedCount.of(question.text());
        boolean asked = ASKED.matcher(question.text()).find()
                && question.askedFor() != AskedFor.NUMBER
                && question.askedFor() != AskedFor.DATE;
        if (asked && LIST_ASKED.matcher(question.text()).find()) {
            return !mayName(question, candidate, count.orElse(SHORTEST_LIST));
        }
        return asked
                && count.isPresent()
                && count.getAsInt() > 1
                && FootnoteMark.in(candidate.quote()).isEmpty()
                && (ListMark.of(candidate.quote()).isEmpty()
                        || (BEARERS_ASKED.matcher(question.text()).find()
                                && COUNTED.matcher(candidate.own()).find()))
                && !mayName(question, candidate, count.getAsInt());
    }

    /** Bearers of names are listed one by one; ways and reasons may be put in any manner. */
    private static boolean mayName(Question question, Candidate candidate, int count) {
        if (BEARERS_ASKED.matcher(question.text()).find()
                && !candidate.quote().contains("\t")
                && !candidate.quote().contains("\n")) {
            return longestList(candidate.own()) >= Math.min(count, MOST_COUNTED)
                    || SPACED_NAMES.matcher(candidate.quote()).find();
        }
        return SEVERAL.matcher(candidate.quote()).find()
                || SEVERAL.matcher(candidate.own()).find();
    }

    /** How many short parts without an amount stand next to each other, joined as in a list. */
    private static int longestList(String text) {
        int longest = 0;
        for (String list : BETWEEN_LISTS.split(BRACKETS.matcher(text).replaceAll(""))) {
            int run = 0;
            for (String part : JOINT.split(list)) {
                boolean isName =
                        part.length() <= LONGEST_NAME && !AMOUNT.matcher(part).find();
                run = isName ? run + 1 : 0;
                longest = Math.max(longest, run);
            }
        }
        return longest;
    }
}
