package dev.gazette.retrieval;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Words that only make a sentence a question; taken out of the words that are searched for. */
final class QuestionWords {
    private final List<String> longestFirst;

    private QuestionWords(Stream<String> words) {
        this.longestFirst = words.sorted(
                        Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /**
     * Reads one word a line.
     *
     * @throws DictionaryException when a line holds white space or a word stands twice
     */
    static QuestionWords parse(String file, List<String> lines) {
        Set<String> words = new HashSet<>();
        for (DictionaryLine line : DictionaryLine.read(file, lines)) {
            line.require(line.text().chars().noneMatch(Character::isWhitespace), "每行只写一个词，词中不能有空格");
            line.require(words.add(line.text()), "一个词只能写一次");
        }
        return new QuestionWords(words.stream());
    }

    /** The text without question words; the text itself when nothing to search for would be left. */
    String strip(String text) {
        String stripped = text;
        for (String word : longestFirst) {
            stripped = stripped.replace(word, " ");
        }
        return stripped.chars().anyMatch(Character::isLetterOrDigit)
                ? stripped.replaceAll(" +", " ").strip()
                : text;
    }
}
