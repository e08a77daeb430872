package dev.gazette.retrieval;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;

/** Dictionaries for questions with any lines: words, or an error that names the line. */
class DictionaryFuzz {
    private static final int MOST_LINES = 30;
    private static final int MOST_PARTS = 8;
    private static final List<String> PARTS =
            List.of("=>", ",", "，", "#", " ", "　", "甲", "乙", "丙丁", "GDP", "\u200b", "=", ">");

    @FuzzTest
    void readsAnyLines(FuzzedDataProvider data) {
        // a seed that ends with a line break is taken as it is
        List<String> lines = data.consumeInt(0, 9) == 0
                ? new String(data.consumeRemainingAsBytes(), UTF_8).lines().toList()
                : lines(data);
        String text = String.join("", lines);
        try {
            Synonyms.parse("synonyms.txt", lines).of(text);
        } catch (DictionaryException refused) {
            requireLine(refused);
        }
        try {
            QuestionWords.parse("question-words.txt", lines).strip(text);
        } catch (DictionaryException refused) {
            requireLine(refused);
        }
    }

    private static List<String> lines(FuzzedDataProvider data) {
        List<String> lines = new ArrayList<>();
        while (lines.size() < MOST_LINES && data.remainingBytes() > 0) {
            StringBuilder line = new StringBuilder();
            int parts = data.consumeInt(0, MOST_PARTS);
            for (int part = 0; part < parts; part++) {
                line.append(data.consumeInt(0, 3) == 0 ? data.consumeString(4) : data.pickValue(PARTS));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static void requireLine(DictionaryException refused) {
        if (!String.valueOf(refused.getMessage()).contains(" 第 ")) {
            throw new AssertionError("The error names no line", refused);
        }
    }
}
