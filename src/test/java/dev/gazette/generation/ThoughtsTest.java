package dev.gazette.generation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThoughtsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            甲乙                          | 甲乙
            <think>甲</think>乙           | 乙
            甲<think>乙<b</think>丙       | 甲丙
            <think>甲</think><think>乙</think>丙 | 丙
            <think>甲                     | ''
            甲<th                         | 甲<th
            甲<<think>乙</think>          | 甲<
            """)
    void areTakenOutHoweverTheWordsArrive(String words, String expected) {
        for (int size = 1; size <= words.length(); size++) {
            Thoughts thoughts = new Thoughts();
            StringBuilder said = new StringBuilder();
            for (int i = 0; i < words.length(); i += size) {
                said.append(thoughts.without(words.substring(i, Math.min(words.length(), i + size))));
            }
            assertThat(said + thoughts.rest()).as("pieces of %d", size).isEqualTo(expected);
        }
    }
}
