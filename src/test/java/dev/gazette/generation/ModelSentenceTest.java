package dev.gazette.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelSentenceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            甲一。[1]               | 甲一。            | 1
            甲一 [1] [2]。          | 甲一。            | 1 2
            甲一[2][1][2]。         | 甲一。            | 2 1
            甲一[1，3]。            | 甲一。            | 1 3
            甲一［1］【2】[^3]。    | 甲一。            | 1 2 3
            甲一〔2023〕5号[1]。    | 甲一〔2023〕5号。 | 1
            甲[2023]年[1]。         | 甲[2023]年。      | 1
            1. 甲一[1]              | 甲一              | 1
            12、甲一[1]             | 甲一              | 1
            （3）甲一[1]            | 甲一              | 1
            - **甲一**：乙[1]       | 甲一：乙          | 1
            3.5公里[1]              | 3.5公里           | 1
            2021年甲[1]             | 2021年甲          | 1
            甲一。                  | 甲一。            | ''
            """)
    void tellsWordsFromMarksAndSigns(String raw, String text, String marks) {
        Statement statement = ModelSentence.of(raw).statement();
        assertThat(statement.text()).isEqualTo(text);
        List<Integer> expected = Stream.of(marks.split(" "))
                .filter(mark -> !mark.isEmpty())
                .map(Integer::valueOf)
                .toList();
        assertThat(statement.marks()).isEqualTo(expected);
    }
}
