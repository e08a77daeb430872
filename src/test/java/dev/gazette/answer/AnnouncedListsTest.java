package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.passage.Passage;
import dev.gazette.retrieval.RankedPassage;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnouncedListsTest {
    private static List<String> in(Passage passage) {
        return AnnouncedLists.of(new RankedPassage(passage, 1, List.of()), 1).stream()
                .map(Candidate::quote)
                .toList();
    }

    @Test
    void reachFromTheSentenceThatAnnouncesThemToTheLastNumber() {
        Passage lines = Passages.lines("登记时提交下列材料：", "（一）申请书；", "（二）照片。", "照片须为近照。", "（三）地契。", "登记处当日办结。");

        assertThat(in(lines)).containsExactly("登记时提交下列材料：\n（一）申请书；\n（二）照片。\n照片须为近照。\n（三）地契。");
    }

    @Test
    void areNoneWhereThePassageMayEndBeforeThem() {
        assertThat(in(Passages.lines("登记时提交下列材料：", "（一）申请书；", "（二）照片；"))).isEmpty();
        assertThat(in(Passages.lines("登记时提交下列材料：", "（一）申请书；", "（二）照片。"))).hasSize(1);
    }

    @Test
    void areNoTables() {
        Candidate table = Passages.candidates(Passages.captioned("列席人员：", "李明\t王红", "周林\t赵山"))
                .getLast();

        assertThat(table.quote()).contains("李明").contains("周林");
        assertThat(AnnouncedLists.isOne(table)).isFalse();
    }

    @Test
    void areNoneWithoutTwoEntriesOrWithoutAnAnnouncement() {
        assertThat(in(Passages.lines("登记时提交下列材料：", "（一）申请书。", "登记处当日办结。"))).isEmpty();
        assertThat(in(Passages.lines("登记处当日办结。", "（一）申请书；", "（二）照片。"))).isEmpty();
        assertThat(in(Passages.lines("登记时提交下列材料：", "（二）照片；", "（三）地契。"))).isEmpty();
    }

    @Test
    void answerWhatThereIsButNotHowMuch() {
        Passage passage = Passages.lines("登记时提交下列材料：", "（一）申请书；", "（二）照片2张。");
        Candidate list =
                AnnouncedLists.of(new RankedPassage(passage, 1, List.of()), 1).getFirst();

        assertThat(AnnouncedLists.isOne(list)).isTrue();
        assertThat(Passages.candidates(passage).stream().filter(AnnouncedLists::isOne))
                .hasSize(1);
        assertThat(Expectation.isPossible(Questions.of("登记要交哪些材料"), list)).isTrue();
        assertThat(Expectation.isPossible(Questions.of("登记要交多少张照片"), list)).isFalse();
    }

    @Test
    void areNotAnnouncedAtTheEndOfOtherWords() {
        Passage passage = Passages.of("茶园应当登记。登记时提交下列材料：");
        Candidate candidate = Passages.candidate(passage, "茶园应当登记。");

        assertThat(Window.around(candidate, 200).quote()).isEqualTo("茶园应当登记。");
    }
}
