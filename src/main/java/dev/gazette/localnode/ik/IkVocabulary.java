package dev.gazette.localnode.ik;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words that extend the main dictionary and the words that are never indexed, as {@code IKAnalyzer.cfg.xml} and the
 * files beside it give them.
 */
public record IkVocabulary(Set<String> words, Set<String> stopWords) {
    /** Name of the file that names the others, as in the official plugin. */
    public static final String CONFIGURATION = "IKAnalyzer.cfg.xml";

    /** Longer entries are sentences pasted by mistake; they would slow the segmenter and never match. */
    static final int LONGEST_WORD = 40;

    public IkVocabulary {
        words = Set.copyOf(words);
        stopWords = Set.copyOf(stopWords);
    }

    /** No extension at all: the main dictionary alone. */
    public static IkVocabulary empty() {
        return new IkVocabulary(Set.of(), Set.of());
    }

    /**
     * Reads the folder.
     *
     * @throws DictionaryException when a file is missing, is no UTF-8 or no XML, or holds an entry that is no word
     */
    public static IkVocabulary read(Path folder) {
        var configuration = IkConfigurationFile.read(folder.resolve(CONFIGURATION));
        return new IkVocabulary(
                wordsOf(folder, configuration.dictionaries()), wordsOf(folder, configuration.stopWordLists()));
    }

    private static Set<String> wordsOf(Path folder, List<String> names) {
        var words = new LinkedHashSet<String>();
        for (String name : names) {
            words.addAll(wordsOf(folder.resolve(name)));
        }
        return words;
    }

    private static List<String> wordsOf(Path file) {
        var words = new ArrayList<String>();
        int number = 0;
        for (byte[] line : linesOf(file)) {
            number++;
            String word = decode(file, number, line).strip();
            if (!word.isEmpty() && !word.startsWith("#")) {
                words.add(checked(file, number, word));
            }
        }
        return words;
    }

    /** Cut before decoding, so that the error can name the line with the bad bytes. */
    private static List<byte[]> linesOf(Path file) {
        byte[] content = contentOf(file);
        var lines = new ArrayList<byte[]>();
        int start = 0;
        for (int i = 0; i <= content.length; i++) {
            if (i == content.length || content[i] == '\n') {
                lines.add(Arrays.copyOfRange(content, start, i));
                start = i + 1;
            }
        }
        return lines;
    }

    static byte[] contentOf(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new DictionaryException(file, 0, "文件不存在");
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new DictionaryException(file, 0, "文件读不出来（" + e.getMessage() + "）");
        }
    }

    private static String decode(Path file, int number, byte[] line) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
            return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new DictionaryException(file, number, "不是 UTF-8 编码");
        }
    }

    private static String checked(Path file, int number, String word) {
        if (word.chars().anyMatch(Character::isWhitespace)) {
            throw new DictionaryException(file, number, "一行只能有一个词，词中不能有空白：“" + word + "”");
        }
        if (word.length() > LONGEST_WORD) {
            throw new DictionaryException(
                    file, number, "词最长 " + LONGEST_WORD + " 字，这里有 " + word.length() + " 字：“" + word + "”");
        }
        if (word.indexOf('\uFFFD') >= 0) {
            throw new DictionaryException(file, number, "有无法辨认的字符（U+FFFD）：“" + word + "”");
        }
        return word.toLowerCase(Locale.ROOT);
    }
}
