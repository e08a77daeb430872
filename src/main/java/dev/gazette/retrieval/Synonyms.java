package dev.gazette.retrieval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Everyday words and the words that are printed for them. Expanded here and not in Elasticsearch, because the bundled
 * node has no synonym filter.
 */
final class Synonyms {
    private static final String ARROW = "=>";
    private final Map<String, List<String>> alternatives;

    private Synonyms(Map<String, List<String>> alternatives) {
        this.alternatives = alternatives;
    }

    /**
     * Reads lines of the form {@code a, b => c, d} or {@code a, b, c}.
     *
     * @throws DictionaryException when a line breaks a rule of the format
     */
    static Synonyms parse(String file, List<String> lines) {
        Map<String, List<String>> alternatives = new LinkedHashMap<>();
        for (DictionaryLine line : DictionaryLine.read(file, lines)) {
            int arrow = line.text().indexOf(ARROW);
            line.require(arrow == line.text().lastIndexOf(ARROW), "一行最多一个 =>");
            if (arrow < 0) {
                addGroup(line, alternatives);
            } else {
                addRule(line, arrow, alternatives);
            }
        }
        return new Synonyms(alternatives);
    }

    private static void addRule(DictionaryLine line, int arrow, Map<String, List<String>> alternatives) {
        List<String> official = words(line, line.text().substring(arrow + ARROW.length()));
        for (String everyday : words(line, line.text().substring(0, arrow))) {
            add(line, everyday, official, alternatives);
        }
    }

    private static void addGroup(DictionaryLine line, Map<String, List<String>> alternatives) {
        List<String> group = words(line, line.text());
        line.require(group.size() > 1, "没有 => 的一行至少写两个词");
        for (String word : group) {
            add(line, word, group, alternatives);
        }
    }

    private static void add(
            DictionaryLine line, String word, List<String> others, Map<String, List<String>> alternatives) {
        List<String> without =
                others.stream().filter(other -> !other.equals(word)).toList();
        line.require(alternatives.putIfAbsent(word, without) == null, "“" + word + "”只能被解释一次");
    }

    private static List<String> words(DictionaryLine line, String part) {
        List<String> words = Arrays.stream(part.split("[,，]", -1))
                .map(String::strip)
                .map(TextNormaliser::normalise)
                .toList();
        line.require(words.stream().noneMatch(String::isEmpty), "逗号之间和 => 两边都要有词");
        line.require(Set.copyOf(words).size() == words.size(), "同一边的词不能重复");
        return words;
    }

    /** Other words for those in the text, in order of the dictionary, without those that the text has already. */
    List<String> of(String text) {
        String lookup = text.toLowerCase(Locale.ROOT);
        Set<String> found = new LinkedHashSet<>();
        alternatives.forEach((word, others) -> {
            if (lookup.contains(word.toLowerCase(Locale.ROOT))) {
                found.addAll(others);
            }
        });
        found.removeIf(text::contains);
        return new ArrayList<>(found);
    }

    /** Other words for the everyday expressions of the text that the word is a part of. */
    List<String> around(String word, String text) {
        Set<String> found = new LinkedHashSet<>();
        alternatives.forEach((expression, others) -> {
            if (expression.length() > word.length() && expression.contains(word) && text.contains(expression)) {
                found.addAll(others);
            }
        });
        found.removeIf(text::contains);
        return List.copyOf(found);
    }
}
