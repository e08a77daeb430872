package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.passage.Passage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecidingWordsTest {
    private static final String SENTENCE = "白水镇茶园面积达到4200亩，新建茶厂3座，2020年5月全部投产，农户都很满意。";

    @Test
    void areTheClauseWithTheAskedFigure() {
        Candidate candidate = Passages.sentence(SENTENCE);

        assertThat(DecidingWords.of(Questions.of("茶园面积有多少亩", "茶园", "面积"), candidate))
                .contains("白水镇茶园面积达到4200亩");
        assertThat(DecidingWords.of(Questions.of("新建茶厂多少座", "新建", "茶厂"), candidate))
                .contains("新建茶厂3座");
    }

    @Test
    void areNoClauseWithAnotherUnit() {
        assertThat(DecidingWords.of(Questions.of("茶园有多少座茶厂", "茶园", "茶厂"), Passages.sentence(SENTENCE)))
                .contains("新建茶厂3座");
        assertThat(DecidingWords.of(Questions.of("茶园补贴多少元", "茶园"), Passages.sentence(SENTENCE)))
                .isEmpty();
    }

    @Test
    void areTheClauseWithTheDate() {
        assertThat(DecidingWords.of(Questions.of("茶厂何时投产", "投产"), Passages.sentence(SENTENCE)))
                .contains("2020年5月全部投产");
    }

    @Test
    void areTheClauseOfTheNamedYear() {
        Candidate candidate = Passages.sentence("茶园面积2019年为4000亩，茶园面积2020年为4200亩。");

        assertThat(DecidingWords.of(Questions.of("2020年茶园面积多少亩", "茶园", "面积"), candidate))
                .hasValueSatisfying(words -> assertThat(words).contains("2020年", "4200亩"));
    }

    @Test
    void areTheClauseAboutThePerson() {
        Candidate candidate = Passages.sentence("会议听取了关于茶园的汇报，罗春生副县长作了补充说明，随后进行讨论。");

        assertThat(DecidingWords.of(Questions.of("谁作了补充说明", "补充", "说明"), candidate))
                .contains("罗春生副县长作了补充说明");
    }

    @Test
    void areNoClauseAboutAnotherPhase() {
        Candidate candidate = Passages.sentence("白水茶厂（一期）2020年5月投产，白水茶厂（二期）完成选址，计划2022年投产。");

        assertThat(DecidingWords.of(Questions.of("白水茶厂二期何时投产", "白水", "茶厂", "投产"), candidate))
                .contains("计划2022年投产");
        assertThat(DecidingWords.of(Questions.of("白水茶厂一期何时投产", "白水", "茶厂", "投产"), candidate))
                .contains("白水茶厂（一期）2020年5月投产");
    }

    @Test
    void areTheWholeDateWhereTheReaderStopsAtTheYear() {
        Candidate candidate = Passages.sentence("（2021 年 6 月 18 日云岭县第六届人民代表大会");
        ScoredCandidate read = new ScoredCandidate(candidate, Signals.NONE, 0.9, Optional.of("2021 年"));

        assertThat(DecidingWords.of(Questions.of("会议什么时候召开", "会议"), read, candidate))
                .contains("2021 年 6 月 18 日");
    }

    @Test
    void areTheCellOfARow() {
        Passage passage = Passages.table("乡镇\t2019年\t2020年", "白水镇\t4100\t4300");

        assertThat(DecidingWords.of(Questions.of("2020年白水镇茶园多少亩"), Passages.candidate(passage, "白水镇\t4100\t4300")))
                .contains("4300");
    }

    @Test
    void areNoneWhenTheWholeQuoteIsTheAnswer() {
        assertThat(DecidingWords.of(Questions.of("白水镇有哪些变化"), Passages.sentence(SENTENCE)))
                .isEmpty();
        assertThat(DecidingWords.of(Questions.of("白水镇怎么样"), Passages.sentence(SENTENCE)))
                .isEmpty();
        assertThat(DecidingWords.of(Questions.of("茶园多少亩"), Passages.sentence("茶园4200亩。")))
                .isEmpty();
    }

    @Test
    void areNoneWhenTheClauseIsLong() {
        String clause = "茶园".repeat(30) + "4200亩";

        assertThat(DecidingWords.of(Questions.of("茶园多少亩", "茶园"), Passages.sentence(clause + "，农户都很满意。")))
                .isEmpty();
    }

    @Test
    void areAVerbatimPartOfTheQuote() {
        Candidate candidate = Passages.sentence("全县 茶园 面积 为 **4200 亩**，其中白水镇占了一半。");

        assertThat(DecidingWords.of(Questions.of("茶园面积多少亩", "茶园", "面积"), candidate))
                .hasValueSatisfying(words -> assertThat(candidate.quote()).contains(words));
    }
}
