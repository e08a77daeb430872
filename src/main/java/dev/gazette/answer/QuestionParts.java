package dev.gazette.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes apart a question that asks for several things one after the other: 某桥，原计划何时完工，后来又推迟到何时. A pure function
 * of the words.
 */
final class QuestionParts {
    /** Parts that one question is taken apart into at most. */
    static final int MOST = 3;

    private static final int LONGEST = 200;
    private static final Pattern CLAUSE = Pattern.compile("[，；?？。;]|(?<!\\d),|,(?!\\d)");
    /** What a part needs beside the words that ask. */
    private static final int LEAST = 2;

    /** What only says whose words are wanted asks for nothing of its own: 卡在哪里，政府自己怎么说的. */
    private static final Pattern WHOSE = Pattern.compile("^\\p{IsHan}{0,4}(?:自己|方面|里头?|本身)(?:是|又)?怎么(?:说|讲|看|解释|认)的?$");

    /** 甲和乙分别是多少: the same asked of each. */
    private static final Pattern EACH = Pattern.compile(
            "^(.{2,20}?)(?:和|与|、|以及)([^和与、]{2,20}?)(?:分别|各自|各)((?:是|有|为|达到?|在)?(?:多少|几|什么|谁|哪).{0,8})$");

    /** 甲报告和乙报告给的条数分别是: what each of two sources says. */
    private static final Pattern SAID = Pattern.compile(
            "^(.{2,20}?)(?:和|与|跟|、|以及)([^和与、]{2,20}?)((?:给出?|报(?!告)|写|说|列|讲|提到?)的?\\p{IsHan}{0,8}?)(?:分别|各自|各)(?:是|有|为)?(?:多少.{0,6})?$");

    private QuestionParts() {}

    /** The parts in their order; empty when the question is not to be taken apart. */
    static List<Part> of(String question) {
        if (question.length() > LONGEST) {
            return List.of();
        }
        List<Clause> clauses = asking(RelativeClause.apart(question));
        return clauses.size() < 2 || clauses.size() > MOST ? List.of() : parts(clauses);
    }

    /** The clauses that ask, each with those before it that only say what it is about. */
    private static List<Clause> asking(String question) {
        List<Clause> asking = new ArrayList<>();
        StringBuilder before = new StringBuilder();
        for (String clause : CLAUSE.split(question)) {
            before.append(before.isEmpty() ? "" : "，").append(clause.strip());
            if (WHOSE.matcher(clause.strip()).find()) {
                return List.of();
            }
            if (Topic.asks(clause) || SAID.matcher(clause).matches()) {
                asking.addAll(each(before.toString()));
                before.setLength(0);
            }
        }
        return before.isEmpty() ? asking : List.of();
    }

    private static List<Clause> each(String clause) {
        int topic = clause.lastIndexOf('，') + 1;
        String about = clause.substring(0, topic);
        Matcher each = EACH.matcher(clause.substring(topic));
        if (each.matches()) {
            return each(about, each, each.group(3));
        }
        Matcher said = SAID.matcher(clause.substring(topic));
        return said.matches() ? each(about, said, said.group(3) + "是多少") : List.of(new Clause(clause, false));
    }

    private static List<Clause> each(String about, Matcher things, String asked) {
        return List.of(
                new Clause(about + things.group(1) + asked, true), new Clause(about + things.group(2) + asked, true));
    }

    private static List<Part> parts(List<Clause> clauses) {
        String first = clauses.getFirst().words;
        List<Part> parts = new ArrayList<>(List.of(new Part(first, List.of(first))));
        for (Clause clause : clauses.subList(1, clauses.size())) {
            if (Topic.of(clause.words).length() < LEAST) {
                return List.of();
            }
            parts.add(new Part(clause.words, clause.isWhole ? List.of(clause.words) : readings(first, clause.words)));
        }
        return parts;
    }

    /** What stands before the first comma is what all is about. */
    private static List<String> readings(String first, String clause) {
        Set<String> readings = new LinkedHashSet<>();
        int comma = first.indexOf('，');
        if (comma > 0) {
            readings.add(first.substring(0, comma) + "，" + clause);
        }
        List<Turn> turns = List.of(Turn.understood(first, Optional.empty()));
        FollowUp.readings(turns, clause).stream()
                .filter(reading -> !reading.equals(clause))
                .forEach(readings::add);
        return readings.isEmpty() ? List.of(clause) : List.copyOf(readings);
    }

    /**
     * What is asked for among other things.
     *
     * @param words the part as it is written
     * @param readings the ways in which it may be meant, the likeliest first
     */
    record Part(String words, List<String> readings) {
        Part {
            readings = List.copyOf(readings);
        }
    }

    /**
     * A part as it is written.
     *
     * @param isWhole whether it says itself what it is about
     */
    private record Clause(String words, boolean isWhole) {}
}
