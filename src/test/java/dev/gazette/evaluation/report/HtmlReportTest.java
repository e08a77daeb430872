package dev.gazette.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.evaluation.Evaluation;
import dev.gazette.evaluation.Evaluations;
import dev.gazette.evaluation.judgements.Judgement;
import dev.gazette.evaluation.judgements.JudgementSummary;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    @Test
    void showsFiguresChartsAndEveryQuestion() {
        Document page = page("made-up-dev", false);

        assertThat(page.select("h2").eachText()).contains("总览", "逐题查看");
        assertThat(page.select("header .note li").eachText()).containsExactly("a.jsonl 第 1 行：注意");
        assertThat(page.select(".figure").eachText()).anyMatch(text -> text.startsWith("50.0% 答案正确率"));
        assertThat(page.select("figure svg")).hasSize(4);
        assertThat(page.select("details.question")).hasSize(3);
        assertThat(page.select("details[data-verdict=wrong_refusal] .id").eachText())
                .containsExactly("q2");
        assertThat(page.select("details[data-type=unanswerable] .badge").text()).isEqualTo("正确");
        assertThat(page.select("#q1, details blockquote.good footer").eachText())
                .contains("[1] 有依据　doc 第 3 行");
    }

    @Test
    void needsNothingElseAndEscapesWhatItShows() {
        String html = HtmlReport.of(Evaluations.of("made-up-dev", true, true), false, JudgementSummary.NONE);
        Document page = Jsoup.parse(html);

        assertThat(page.select("link, script[src], img, iframe")).isEmpty();
        assertThat(page.select("details b")).isEmpty();
        assertThat(page.select("summary").text()).contains("有几条<b>？");
        assertThat(html).doesNotContain("{#", "{question.", "{set.");
    }

    @Test
    void hidesTheQuestionsOfSetsThatAreOnlyScored() {
        assertThat(page("made-up-test", false).select("details")).isEmpty();
        assertThat(page("made-up-test", false).text()).contains("这一半只用来打分").doesNotContain("有几条");
        assertThat(page("made-up-test", true).select("details")).hasSize(3);
    }

    @Test
    void showsJudgementsAndHowFarJudgesAgree() {
        Evaluation evaluation = Evaluations.of("made-up-dev", true, false, true);
        Judgement judgement = new Judgement("2024-05-01T08:00:00Z", "q1", "甲", "correct", "good", "");
        JudgementSummary summary = JudgementSummary.of(
                List.of(judgement), evaluation.sets().getFirst().questions());
        Document page = Jsoup.parse(HtmlReport.of(evaluation, false, summary));

        assertThat(page.select("#judgements tbody tr").eachText())
                .containsExactly("甲 1 0 0", "甲　自动判定 1 1.000（相同 100.0%） —");
    }

    private static Document page(String set, boolean showsAll) {
        return Jsoup.parse(HtmlReport.of(Evaluations.of(set, true, false, true), showsAll, JudgementSummary.NONE));
    }
}
