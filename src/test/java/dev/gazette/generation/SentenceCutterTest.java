package dev.gazette.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceCutterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            甲一。乙二。                     | 甲一。/乙二。
            甲一！乙二？丙三；丁             | 甲一！/乙二？/丙三；/丁
            甲一。[1]乙二。[2]               | 甲一。[1]/乙二。[2]
            甲一。[1][2] [3]乙               | 甲一。[1][2] [3]/乙
            甲一。 [1,2]乙                   | 甲一。 [1,2]/乙
            甲一。［1］乙【2】。             | 甲一。［1］/乙【2】。
            甲一[1]。乙二                    | 甲一[1]。/乙二
            甲3.5公里，乙1.2万。丙           | 甲3.5公里，乙1.2万。/丙
            《关于甲。乙的报告》丙。丁       | 《关于甲。乙的报告》丙。/丁
            他说：“甲。乙。”丙。丁           | 他说：“甲。乙。”/丙。/丁
            他说：“甲。乙。”[1]丙            | 他说：“甲。乙。”[1]/丙
            甲（乙。丙；丁）戊。己           | 甲（乙。丙；丁）戊。/己
            甲。[一]乙。                     | 甲。/[一]乙。
            甲？！乙                         | 甲？！/乙
            1. 甲~2. 乙[1]~                  | 1. 甲~/2. 乙[1]~
            《甲~乙。丙                      | 《甲~/乙。/丙
            甲。[1]~~乙                      | 甲。[1]~/乙
            """)
    void cutsAtTheSamePlacesHoweverTheWordsArrive(String words, String expected) {
        String text = words.replace('~', '\n');
        List<String> sentences = List.of(expected.replace('~', '\n').split("/"));
        for (int size = 1; size <= text.length(); size++) {
            assertThat(cut(text, size)).as("pieces of %d", size).isEqualTo(sentences);
        }
    }

    @Test
    void aSentenceIsOverAsSoonAsSomethingElseFollows() {
        SentenceCutter cutter = new SentenceCutter();
        assertThat(cutter.add("甲一。[1]")).isEmpty();
        assertThat(cutter.add("乙")).containsExactly("甲一。[1]");
        assertThat(cutter.rest()).contains("乙");
    }

    @Test
    void aSentenceThatHasItsMarkIsOverAtItsEndMark() {
        SentenceCutter cutter = new SentenceCutter();
        assertThat(cutter.add("甲一[1]。")).containsExactly("甲一[1]。");
        assertThat(cutter.add("[2] 乙[1]。")).containsExactly("乙[1]。");
    }

    @Test
    void aQuoteThatIsNeverClosedIsCutAtALength() {
        SentenceCutter cutter = new SentenceCutter();
        assertThat(cutter.add("“" + "甲。".repeat(300))).isNotEmpty();
    }

    private static List<String> cut(String text, int size) {
        SentenceCutter cutter = new SentenceCutter();
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < text.length(); i += size) {
            sentences.addAll(cutter.add(text.substring(i, Math.min(text.length(), i + size))));
        }
        cutter.rest().ifPresent(sentences::add);
        return sentences;
    }
}
