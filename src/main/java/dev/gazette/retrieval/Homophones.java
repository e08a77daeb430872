package dev.gazette.retrieval;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that sound like a typed one and differ in one character: an input method offers characters by their sound, so
 * that the wrong one is mostly a homophone (常驻人口 for 常住人口). Tones are not typed and do not count.
 */
final class Homophones {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;

    /** The characters in everyday use, those of GB 2312: more would bring in only variants that nobody prints. */
    private static final Charset EVERYDAY = Charset.forName("GB2312");

    /** Words with these are grammar and not misspelt; the analyzer leaves such scraps where everyday speech puzzles it. */
    private static final String FUNCTION_CHARACTERS = "的地得了着过到个一自己好这那哪什么些就也还在把被给让跟和要想能会不没有是都说";

    private static final char FIRST = '\u4e00';
    private static final char LAST = '\u9fa5';

    private Homophones() {}

    /** All words of the same sound with one character changed, in order; empty when the word is no Chinese word. */
    static List<String> of(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST || !word.chars().allMatch(Homophones::isContent)) {
            return List.of();
        }
        Set<String> found = new LinkedHashSet<>();
        for (int at = 0; at < word.length(); at++) {
            for (String other : Table.soundingLike(word.charAt(at))) {
                found.add(word.substring(0, at) + other + word.substring(at + 1));
            }
        }
        found.remove(word);
        return List.copyOf(found);
    }

    private static boolean isContent(int character) {
        return character >= FIRST && character <= LAST && FUNCTION_CHARACTERS.indexOf(character) < 0;
    }

    /** Built at first use: most queries hold no misspelt word. */
    private static final class Table {
        private static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin;Latin-ASCII");
        private static final Map<String, List<String>> BY_SOUND = bySound();

        static List<String> soundingLike(char character) {
            return BY_SOUND.getOrDefault(PINYIN.transliterate(String.valueOf(character)), List.of());
        }

        private static Map<String, List<String>> bySound() {
            CharsetEncoder everyday = EVERYDAY.newEncoder();
            Map<String, List<String>> characters = new HashMap<>();
            for (char character = FIRST; character <= LAST; character++) {
                if (everyday.canEncode(character)) {
                    String text = String.valueOf(character);
                    characters
                            .computeIfAbsent(PINYIN.transliterate(text), sound -> new ArrayList<>())
                            .add(text);
                }
            }
            return Map.copyOf(characters);
        }
    }
}
