package dev.gazette.answer;

import dev.gazette.gazette.ChineseNumerals;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Things that one sentence names one after the other, as many as a question asks for: 共有三类，分别为甲、乙和丙; “甲—乙—丙”三步. That
 * their number is printed beside them, or that all have a word that the question quotes, says that they are what is asked for.
 */
final class CountedSeries {
    private static final Pattern ASKED = Pattern.compile("哪|什么|列[出全一举]|分别|具体|名单|名称|包括");
    private static final Pattern QUOTED = Pattern.compile("[“\"]([^“”\"]{1,8})[”\"]");
    private static final String NUMBER = "(\\d{1,2}|[二两三四五六七八九十]{1,3})\\s?(?:个|项|类|种|条|步|件|份|点|位|名|家|户|所|处|大|方面)";

    /** 指标3项，分别为甲、乙和丙。 */
    private static final Pattern AFTER = Pattern.compile("(?<![\\d.第])" + NUMBER
            + "(?![以之]|人次)(?:[（(][^）)、]*[）)])?[^。；;（(]{0,30}?(?:分别[为是有]|即|包括|[：:（(])\\s*([^。；;：:）)]+)");

    /** 《甲》《乙》《丙》等3件, “甲—乙—丙”三步. */
    private static final Pattern BEFORE =
            Pattern.compile("((?:《[^。；;]+?》[、和与及]?){2,}|“[^“”]+[-—–→、][^“”]+”)(?:等|这|的)?\\s?" + NUMBER);

    /** The words after these are the things themselves. */
    private static final Pattern OPENED = Pattern.compile("(?:(?:^|[，,\\s])即|分别[为是指]|包括|[：:])\\s*([^。；;：:]+)");

    private static final Pattern ENCLOSED = Pattern.compile("《[^《》]*(?:〈[^〉]*〉[^《》]*)*》|[（(][^（()）]*[)）]");
    private static final Pattern JOINT = Pattern.compile("[、—–→]+|-{1,2}");
    private static final Pattern LAST_JOINT = Pattern.compile("(?:以及|[和与及])(?=[^和与及]{2,}$)");

    private static final int FEW = 3;
    private static final int MANY = 12;
    private static final double LEAST_ABOUT = 0.6;
    private static final int LONGEST_DECIDING = 150;

    private CountedSeries() {}

    /** The series that fits best; empty when the question asks for no number of things or none fits. */
    static Optional<Series> choose(Question question, List<Candidate> candidates) {
        OptionalInt count = AskedCount.ofAsked(question.text());
        if (count.isEmpty()
                || count.getAsInt() < FEW
                || count.getAsInt() > MANY
                || !ASKED.matcher(question.text()).find()) {
            return Optional.empty();
        }
        return candidates.stream()
                .filter(candidate -> !candidate.quote().contains("\t"))
                .filter(candidate -> Constraints.hold(question, candidate) && Contrasts.hold(question, candidate))
                .filter(candidate -> Constraints.isOfPlaces(question, candidate))
                .flatMap(candidate -> in(question, candidate, count.getAsInt()))
                .filter(series -> series.weight >= LEAST_ABOUT)
                .max(Comparator.comparingDouble(Series::weight));
    }

    private static Stream<Series> in(Question question, Candidate candidate, int count) {
        Stream<String> counted = Stream.concat(
                series(AFTER, 1, 2, candidate.quote(), count), series(BEFORE, 2, 1, candidate.quote(), count));
        Stream<String> shared = OPENED.matcher(candidate.quote())
                .results()
                .map(opened -> opened.group(1))
                .filter(words -> sharesQuotedWord(question.text(), words, count));
        double about = ListSubject.share(question, candidate, candidate.near());
        return Stream.concat(counted, shared).map(words -> new Series(candidate, words, about));
    }

    /** What stands in one group where the number in the other is the one that is asked for and that of the parts. */
    private static Stream<String> series(Pattern pattern, int number, int words, String quote, int count) {
        return pattern.matcher(quote)
                .results()
                .filter(found -> isNumber(found.group(number), count) && hasParts(found.group(words), count))
                .map(found -> found.group(words));
    }

    private static boolean isNumber(String written, int count) {
        OptionalInt number = ChineseNumerals.parse(written);
        return number.isPresent() && number.getAsInt() == count;
    }

    private static boolean sharesQuotedWord(String question, String words, int count) {
        return QUOTED.matcher(question)
                .results()
                .map(quoted -> quoted.group(1))
                .anyMatch(word -> hasParts(words, count)
                        && JOINT.splitAsStream(words)
                                .allMatch(part -> Plain.of(part).contains(word)));
    }

    /** Titles and brackets count as one; the last two parts may be joined by a word. */
    private static boolean hasParts(String words, int count) {
        Matcher enclosed = ENCLOSED.matcher(words);
        String open = enclosed.replaceAll(found -> found.group().startsWith("《") ? "、书名、" : "");
        List<String> parts = JOINT.splitAsStream(open)
                .map(part -> part.replaceAll("[“”和与及\\s]", ""))
                .filter(part -> !part.isEmpty())
                .toList();
        boolean isJoined =
                LAST_JOINT.matcher(open).find() && JOINT.matcher(open).find();
        return parts.size() == count || (isJoined && parts.size() + 1 == count);
    }

    /**
     * A series.
     *
     * @param words the things, verbatim part of the sentence
     * @param weight how much the sentence is about what the question is about; 0 to 1
     */
    record Series(Candidate sentence, String words, double weight) {
        /** The words that decide; a long series is not said twice. */
        Optional<String> deciding() {
            return Optional.of(words.strip()).filter(own -> own.length() <= LONGEST_DECIDING);
        }
    }
}
