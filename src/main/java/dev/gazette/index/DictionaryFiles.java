package dev.gazette.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reads and checks the dictionaries of the analyzer: UTF-8, one word a line. */
final class DictionaryFiles {
    /** Longer lines are running text put into a dictionary by mistake; terms of law have up to about 40 characters. */
    private static final int MAX_WORD = 100;

    private DictionaryFiles() {}

    /** Name and content of every file in the folder, in order of names; empty when there is no folder. */
    static List<String> namesAndContents(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(file -> Stream.of(String.valueOf(file.getFileName()), checked(file)))
                    .toList();
        } catch (IOException e) {
            throw new IndexDefinitionException(folder, OptionalInt.empty(), "词典文件夹无法读取：" + e, e);
        }
    }

    private static String checked(Path file) {
        String text = text(file);
        if (String.valueOf(file.getFileName()).endsWith(".dic")) {
            int number = 0;
            for (String line : text.lines().toList()) {
                number++;
                checkWord(file, number, line);
            }
        }
        return text;
    }

    private static void checkWord(Path file, int number, String line) {
        if (line.length() > MAX_WORD) {
            throw new IndexDefinitionException(
                    file, OptionalInt.of(number), "每行一个词，最长 " + MAX_WORD + " 字，但这一行有 " + line.length() + " 字", null);
        }
        if (line.strip().chars().anyMatch(Character::isISOControl)) {
            throw new IndexDefinitionException(
                    file, OptionalInt.of(number), "每行一个词，不得含制表符等控制字符，但这一行是 '" + line + "'", null);
        }
    }

    private static String text(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new IndexDefinitionException(file, OptionalInt.empty(), "词典须为 UTF-8 编码，但含有无效字节", e);
        } catch (IOException e) {
            throw new IndexDefinitionException(file, OptionalInt.empty(), "词典无法读取：" + e, e);
        }
    }
}
