package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.passage.Passage;
import dev.gazette.retrieval.RankedPassage;
import dev.gazette.source.LineRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidatesTest {
    private static final String CAPTION = "出席会议的人员";

    @Test
    void areTheSentencesOfAPassage() {
        List<Candidate> candidates = Passages.candidates(Passages.of("春季干旱。茶园 减产二成。"));

        assertThat(candidates).extracting(Candidate::quote).containsExactly("春季干旱。", "茶园 减产二成。");
        assertThat(candidates.getLast().own()).isEqualTo("茶园减产二成。");
        assertThat(candidates.getLast().near()).contains("春季干旱。");
        assertThat(candidates.getLast().around()).contains("茶园管护", "茶产业发展情况", "第七次会议", "2021年6月18日", "副县长罗春生");
        assertThat(candidates.getLast().beside()).isEqualTo("春季干旱。茶园减产二成。");
        assertThat(candidates.getLast().lines()).isEqualTo(new LineRange(11, 11));
    }

    @Test
    void leaveOutWordsTooShortToSayAnything() {
        assertThat(Passages.candidates(Passages.of("好！茶园长势喜人。")))
                .extracting(Candidate::quote)
                .containsExactly("茶园长势喜人。");
    }

    @Test
    void carryTheScoreOfTheirPassageRelativeToTheBest() {
        List<Candidate> candidates = Candidates.of(List.of(
                new RankedPassage(Passages.of("茶园长势喜人。"), 0.04, List.of()),
                new RankedPassage(Passages.of("茶园减产二成。"), 0.01, List.of())));

        assertThat(candidates).extracting(Candidate::rankScore).containsExactly(1.0, 0.25);
        assertThat(Candidates.of(List.of())).isEmpty();
    }

    @Test
    void takeASmallTableWithItsCaptionAsAWhole() {
        Passage passage = Passages.captioned(CAPTION, "罗春生\t周茂林", "沈秋月\t蒙大山");

        assertThat(Passages.candidates(passage))
                .extracting(Candidate::quote)
                .containsExactly("罗春生\t周茂林", "沈秋月\t蒙大山", CAPTION + "\n罗春生\t周茂林\n沈秋月\t蒙大山");
    }

    @Test
    void quoteAWholeTableVerbatim() {
        Passage passage = Passages.captioned(CAPTION, "罗春生\t周茂林", "沈秋月\t蒙大山");
        Candidate table = Passages.candidates(passage).getLast();

        assertThat(passage.text()).contains(table.quote());
        assertThat(table.near()).isEqualTo(CAPTION);
        assertThat(table.lines()).isEqualTo(new LineRange(10, 12));
    }

    @Test
    void takeNoCaptionByItself() {
        Passage passage = Passages.captioned(CAPTION, "罗春生\t周茂林", "沈秋月\t蒙大山");

        assertThat(Passages.candidates(passage)).extracting(Candidate::quote).doesNotContain(CAPTION);
    }

    @Test
    void takeOnlyTheRowsOfATableWithHeader() {
        Passage passage = Passages.table("乡镇\t茶园", "白水镇\t4200", "黑岩镇\t3100");

        assertThat(Passages.candidates(passage))
                .extracting(Candidate::quote)
                .containsExactly("乡镇\t茶园", "白水镇\t4200", "黑岩镇\t3100");
    }

    @Test
    void takeNoLargeTableAsAWhole() {
        String row = "罗春生\t" + "周茂林、".repeat(60);
        Passage passage = Passages.captioned(CAPTION, row, "沈秋月\t蒙大山");

        assertThat(Passages.candidates(passage))
                .extracting(Candidate::quote)
                .contains(row, "沈秋月\t蒙大山")
                .noneMatch(quote -> quote.contains(row + "\n"));
    }

    @Test
    void takeAShortPassageAsAWhole() {
        Passage passage = Passages.of("³ 两山：白水山。黑岩山。");
        Candidate whole = Candidates.whole(passage, 0.5);

        assertThat(whole.quote()).isEqualTo(passage.text());
        assertThat(whole.lines()).isEqualTo(passage.provenance().lines());
        assertThat(whole.rankScore()).isEqualTo(0.5);
    }

    @Test
    void takeInTheSentenceBeforeWhereReasonsArePrinted() {
        Passage passage = Passages.of("开春雨少。入夏又遭虫害。\n茶园因此减产二成。");
        Candidate wider = Candidates.withSentenceBefore(Passages.candidate(passage, "茶园因此减产二成。"));

        assertThat(wider.quote()).isEqualTo("入夏又遭虫害。\n茶园因此减产二成。");
        assertThat(wider.own()).isEqualTo("入夏又遭虫害。茶园因此减产二成。");
        assertThat(wider.lines()).isEqualTo(new LineRange(11, 12));
    }

    @Test
    void leaveTheFirstSentenceAsItIs() {
        Candidate first = Passages.candidate(Passages.of("开春雨少。茶园减产二成。"), "开春雨少。");

        assertThat(Candidates.withSentenceBefore(first)).isEqualTo(first);
    }
}
