package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.passage.Passage;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnumerationReaderTest {
    @Test
    void anEntryStaysWholeWhateverNumbersItHas() {
        Passage passage = Passages.of("一是加强领导；二是强化统筹，一要摸清底数；三是严格考核。");

        assertThat(EnumerationReader.read(List.of(passage)))
                .singleElement()
                .satisfies(list -> assertThat(list.entries()).hasSize(3));
    }

    @Test
    void followsAListOverSeveralPassages() {
        List<Enumeration> lists = read("主要问题是：", "一是茶园老化。树龄偏大。", "二是人手不足。", "三是品牌弱。");
        assertThat(lists).singleElement().satisfies(list -> {
            assertThat(texts(list)).containsExactly("一是茶园老化。", "二是人手不足。", "三是品牌弱。");
            assertThat(list.lead()).containsExactly("主要问题是：");
        });
    }

    @Test
    void anEntryHasTheSentencesBeforeTheNextNumber() {
        Enumeration list = read("主要问题是：", "一是茶园老化。树龄偏大。二是人手不足。\n附表：").getFirst();

        assertThat(list.entries().stream().map(Enumeration.Entry::words)).containsExactly("一是茶园老化。树龄偏大。", "二是人手不足。");
        assertThat(texts(list.whole())).containsExactly("一是茶园老化。树龄偏大。", "二是人手不足。");
    }

    @Test
    void keepsListsWithinListsApart() {
        List<Enumeration> lists = read("一、种植", "一是改种。二是扩种。", "二、制茶", "一是烘焙。二是包装。");
        assertThat(lists.stream().map(EnumerationReaderTest::texts))
                .containsExactly(List.of("一、种植", "二、制茶"), List.of("一是改种。", "二是扩种。"), List.of("一是烘焙。", "二是包装。"));
        assertThat(lists.getLast().lead()).containsExactly("二、制茶");
    }

    @Test
    void beginsAgainAtOne() {
        assertThat(read("一是改种。二是扩种。另有两点。一是烘焙。二是包装。")).hasSize(2);
    }

    @Test
    void leavesOutNumbersThatDoNotFollow() {
        assertThat(texts(read("一是改种。二是扩种。五是包装。").getFirst())).containsExactly("一是改种。", "二是扩种。");
        assertThat(read("三是包装。四是烘焙。")).isEmpty();
    }

    @Test
    void oneEntryIsNoList() {
        assertThat(read("一是改种。此外没有。")).isEmpty();
    }

    @Test
    void aSentenceMayLeadToAListAndHoldItsFirstEntry() {
        assertThat(read("茶园面积稳定。下一步：一是改种老茶园；二是扩建茶厂。")).singleElement().satisfies(list -> {
            assertThat(list.lead()).containsExactly("下一步：");
            assertThat(texts(list)).containsExactly("一是改种老茶园；", "二是扩建茶厂。");
        });
    }

    private static List<Enumeration> read(String... passages) {
        return EnumerationReader.read(
                Arrays.stream(passages).map(EnumerationReaderTest::passage).toList());
    }

    private static Passage passage(String text) {
        return Passages.of(text);
    }

    private static List<String> texts(Enumeration list) {
        return list.entries().stream().map(entry -> entry.sentence().text()).toList();
    }
}
