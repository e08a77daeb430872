package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.passage.Passage;
import dev.gazette.source.LineRange;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerWriterTest {
    private static final Question HOW = Questions.of("茶园怎样管护", "茶园", "管护");
    private static final Question HOW_MUCH = Questions.of("茶园面积多少亩", "茶园", "面积");

    @Test
    void putsTheDecidingWordsFirst() {
        Answer.Grounded answer = write(HOW_MUCH, Passages.sentence("白水镇茶园面积达到4200亩，农户都很满意。"));

        assertThat(answer.text()).isEqualTo("白水镇茶园面积达到4200亩 [1]\n白水镇茶园面积达到4200亩，农户都很满意。 [1]");
        assertThat(answer.citations()).hasSize(1);
    }

    @Test
    void marksEveryQuoteWithTheNumberOfItsCitation() {
        Answer.Grounded answer = write(HOW, Passages.sentence("冬季施肥。"), Passages.sentence("春季修剪。"));

        assertThat(answer.text()).isEqualTo("冬季施肥。 [1]\n春季修剪。 [2]");
        assertThat(answer.citations()).extracting(Citation::n).containsExactly(1, 2);
        assertThat(answer.citations()).extracting(Citation::quote).containsExactly("冬季施肥。", "春季修剪。");
        assertThat(answer.citations().getFirst().lines()).isEqualTo(new LineRange(10, 10));
    }

    @Test
    void takesBoldMarksOutOfTheTextAndLeavesThemInTheQuote() {
        Answer.Grounded answer = write(HOW, Passages.sentence("**冬季**施**有机肥**。"));

        assertThat(answer.text()).isEqualTo("冬季施有机肥。 [1]");
        assertThat(answer.citations().getFirst().quote()).isEqualTo("**冬季**施**有机肥**。");
    }

    @Test
    void setsCellsApartByASpace() {
        Passage passage = Passages.table("乡镇\t做法", "白水镇\t\t冬季施肥");

        assertThat(write(HOW, Passages.candidate(passage, "白水镇\t\t冬季施肥")).text())
                .isEqualTo("白水镇 冬季施肥 [1]");
    }

    @ParameterizedTest
    @ValueSource(ints = {380, 395, 396, 400, 500, 900})
    void writesAtMost400CharactersOfVerbatimWords(int length) {
        String sentence = "冬季施肥".repeat(length / 4) + "。";
        Answer.Grounded answer = write(HOW, Passages.sentence(sentence), Passages.sentence("春季修剪。"));

        assertThat(answer.text()).hasSizeLessThanOrEqualTo(AnswerWriter.LONGEST).contains("[1]");
        assertThat(sentence).startsWith(answer.citations().getFirst().quote());
    }

    @Test
    void cutsALongQuoteAfterItsLastClauseThatFits() {
        String clause = "茶园冬季施足有机肥并且清除杂草，";
        Answer.Grounded answer = write(HOW, Passages.sentence(clause.repeat(40) + "完。"));

        assertThat(answer.citations().getFirst().quote()).isEqualTo(clause.repeat(24));
    }

    @Test
    void leavesOutAFurtherQuoteThatDoesNotFitRatherThanCutIt() {
        String second = "春季修剪".repeat(60) + "。";
        Answer.Grounded answer = write(
                HOW, Passages.sentence("冬季施肥".repeat(50) + "。"), Passages.sentence(second), Passages.sentence("夏季除草。"));

        assertThat(answer.text()).hasSizeLessThanOrEqualTo(AnswerWriter.LONGEST).endsWith("夏季除草。 [2]");
        assertThat(answer.citations()).extracting(Citation::quote).doesNotContain(second);
    }

    @Test
    void keepsFurtherReadingOutOfTheText() {
        Passage nearest = Passages.of("秋季不采。");
        Answer.Grounded answer =
                AnswerWriter.write(Optional.empty(), List.of(Passages.sentence("冬季施肥。")), List.of(nearest), 0.7);

        assertThat(answer.text()).doesNotContain("秋季不采");
        assertThat(answer.nearest()).containsExactly(nearest);
        assertThat(answer.confidence()).isEqualTo(0.7);
    }

    private static Answer.Grounded write(Question question, Candidate... chosen) {
        return AnswerWriter.write(DecidingWords.of(question, chosen[0]), Arrays.asList(chosen), List.of(), 0.9);
    }

    @Test
    void cutsOnlyTheLongestEntriesOfAList() {
        String longest = "2.听取关于茶园的报告，" + "审议关于道路的报告，".repeat(60) + "完。";
        Passage passage = Passages.of("1.任免。" + longest + "3.通过公报。");
        Enumeration list = EnumerationReader.read(List.of(passage)).getFirst();
        Answer.Grounded answer = AnswerWriter.list(list, List.of(), 0.9);

        assertThat(answer.text()).hasSizeBetween(360, AnswerWriter.LONGEST);
        assertThat(answer.text().lines()).first().isEqualTo("1.任免。 [1]");
        assertThat(answer.text().lines()).last().isEqualTo("3.通过公报。 [3]");
        assertThat(answer.text().lines().skip(1).findFirst().orElseThrow()).endsWith("审议关于道路的报告， [2]");
        assertThat(answer.citations()).extracting(Citation::quote).contains(longest);
        assertThat(GroundingCheck.holds(answer)).isTrue();
    }

    @Test
    void cutsNoFigure() {
        String quote = "全县各镇分批次新增停车泊位1234个并且全部投入使用";
        assertThat(AnswerWriter.fit(quote, "", 15)).isEqualTo("全县各镇分批次新增停车泊位");
    }
}
