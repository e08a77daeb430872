package dev.gazette.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** 甲和乙分别是多少: the same asked of each. */
    private static final Pattern EACH = Pattern.compile(
            "^(.{2,20}?)(?:和|与|、|以及)([^和与、]{2,20}?)(?:分别|各自|各)((?:是|有|为|达到?|在)?(?:多少|几|什么|谁|哪).{0,8})$");

    private QuestionParts() {}

    /** The ways in which each part may be meant, the likeliest first; empty when the question is not to be taken apart. */
    static List<List<String>> of(String question) {
        if (question.length() > LONGEST) {
            return List.of();
        }
        List<Clause> clauses = asking(question);
        return clauses.size() < 2 || clauses.size() > MOST ? List.of() : parts(clauses);
    }

    /** The clauses that ask, each with those before it that only say what it is about. */
    private static List<Clause> asking(String question) {
        List<Clause> asking = new ArrayList<>();
        StringBuilder before = new StringBuilder();
        for (String clause : CLAUSE.split(question)) {
            before.append(before.isEmpty() ? "" : "，").append(clause.strip());
            if (Topic.asks(clause)) {
                asking.addAll(each(before.toString()));
                before.setLength(0);
            }
        }
        return before.isEmpty() ? asking : List.of();
    }

    private static List<Clause> each(String clause) {
        int topic = clause.lastIndexOf('，') + 1;
        var each = EACH.matcher(clause.substring(topic));
        String about = clause.substring(0, topic);
        return each.matches()
                ? List.of(
                        new Clause(about + each.group(1) + each.group(3), true),
                        new Clause(about + each.group(2) + each.group(3), true))
                : List.of(new Clause(clause, false));
    }

    private static List<List<String>> parts(List<Clause> clauses) {
        String first = clauses.getFirst().words;
        List<List<String>> parts = new ArrayList<>(List.of(List.of(first)));
        for (Clause clause : clauses.subList(1, clauses.size())) {
            if (Topic.of(clause.words).length() < LEAST) {
                return List.of();
            }
            parts.add(clause.isWhole ? List.of(clause.words) : readings(first, clause.words));
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
     * A part as it is written.
     *
     * @param isWhole whether it says itself what it is about
     */
    private record Clause(String words, boolean isWhole) {}
}
