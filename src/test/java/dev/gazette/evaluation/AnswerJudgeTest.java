package dev.gazette.evaluation;

import static dev.gazette.evaluation.SamplePassages.citation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gazette.answer.Answer;
import dev.gazette.answer.Citation;
import dev.gazette.evaluation.QuestionResult.Verdict;
import dev.gazette.evaluation.questions.Question;
import dev.gazette.evaluation.questions.Question.Evidence;
import dev.gazette.evaluation.questions.SourceTexts;
import dev.gazette.source.LineRange;
import dev.gazette.source.SourceDocument;
import dev.gazette.source.SourceLine;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerJudgeTest {
    private static final SourceTexts SOURCES = new SourceTexts(List.of(new SourceDocument(
            "doc",
            "doc.txt",
            "f".repeat(64),
            List.of(
                    new SourceLine(1, "去年治理河道 12 条。"),
                    new SourceLine(2, "投入3亿元，由王河负责。"),
                    new SourceLine(3, "公园5座。")))));
    private static final AnswerJudge JUDGE = new AnswerJudge(
            SOURCES, new TracedTokens(text -> text.replaceAll("\\s", "").contains("王河") ? List.of("王河") : List.of()));
    private static final Question RIVERS = question(
            "several-hop",
            List.of(List.of("12条", "十二条"), List.of("3亿元")),
            List.of(
                    new Evidence("doc", "河道 12 条", new LineRange(1, 1)),
                    new Evidence("doc", "3亿元", new LineRange(2, 2))));
    private static final Question NOT_SAID = question(Question.UNANSWERABLE, List.of(), List.of());

    @Test
    void aWholeAnswerStatesAllFactsAndCitesThem() {
        QuestionResult result = asked(
                RIVERS,
                grounded("治理河道 12 条 [1]\n投入3亿元 [2]", citation(1, "治理河道 12 条", 1, 1), citation(2, "投入3亿元", 2, 2)));

        assertThat(result.verdict()).isEqualTo(Verdict.RIGHT);
        assertThat(result.answer().factsCited()).isEqualTo(2);
        assertThat(result.answer().citations()).allMatch(CitationResult::right).allMatch(CitationResult::verbatim);
        assertThat(result.answer().untraced()).isEmpty();
    }

    @Test
    void halfAnAnswerIsPartlyRight() {
        QuestionResult result =
                asked(RIVERS, grounded("12条 [1]", citation(1, "治理河道 12 条", 1, 1), citation(2, "公园5座", 3, 3)));

        assertThat(result.verdict()).isEqualTo(Verdict.PARTLY);
        assertThat(result.answer().factsStated()).isOne();
        assertThat(result.answer().citations())
                .extracting(CitationResult::right)
                .containsExactly(true, false);
        assertThat(result.answer().citesEvidence()).isTrue();
    }

    @Test
    void whatStandsInNoQuoteIsCounted() {
        QuestionResult result = asked(RIVERS, grounded("王河投入30亿元，治理二十条 [1]", citation(1, "治理河道 12 条", 1, 1)));

        assertThat(result.verdict()).isEqualTo(Verdict.WRONG);
        assertThat(result.answer().untraced()).containsExactly("30", "二十", "王河");
    }

    @Test
    void aNameEndsWithItsLine() {
        QuestionResult result = asked(
                RIVERS, grounded("公园归王 [1]\n河道 12 条 [2]", citation(1, "公园归王", 3, 3), citation(2, "河道 12 条", 1, 1)));

        assertThat(result.answer().untraced()).isEmpty();
    }

    @Test
    void aQuoteThatStandsElsewhereIsNotVerbatim() {
        QuestionResult result = asked(RIVERS, grounded("12条 [1]", citation(1, "治理河道 12 条", 2, 2)));

        assertThat(result.answer().citations()).noneMatch(CitationResult::verbatim);
    }

    @Test
    void aComputedFactIsSupportedByAllThatItIsComputedFrom() {
        Question together = question(
                "compare",
                List.of(List.of("17")),
                List.of(
                        new Evidence("doc", "12 条", new LineRange(1, 1)),
                        new Evidence("doc", "5座", new LineRange(3, 3))));
        Citation rivers = citation(1, "治理河道 12 条", 1, 1);
        Citation parks = citation(2, "公园5座", 3, 3);

        assertThat(asked(together, grounded("共17 [1][2]", rivers, parks))
                        .answer()
                        .factsCited())
                .isOne();
        assertThat(asked(together, grounded("共17 [1]", rivers)).answer().factsCited())
                .isZero();
    }

    @Test
    void factsBehindTheFirst400CharactersDoNotCount() {
        String late = "字".repeat(400) + "12条，3亿元 [1]";

        assertThat(asked(RIVERS, grounded(late, citation(1, "治理河道 12 条", 1, 1)))
                        .answer()
                        .factsStated())
                .isZero();
    }

    @Test
    void decliningIsRightWhenTheDocumentsDoNotSay() {
        Answer declined = new Answer.Declined("没有记载", List.of(), 0.9);
        Answer answer = grounded("12条 [1]", citation(1, "治理河道 12 条", 1, 1));

        assertThat(asked(NOT_SAID, declined).verdict()).isEqualTo(Verdict.RIGHT);
        assertThat(asked(NOT_SAID, answer).verdict()).isEqualTo(Verdict.FALSE_ANSWER);
        assertThat(asked(RIVERS, declined).verdict()).isEqualTo(Verdict.WRONG_REFUSAL);
    }

    @Test
    void scoresAreMeansOverTheQuestionsTheyAreAbout() {
        Answer declined = new Answer.Declined("没有记载", List.of(), 0.9);
        Answer half = grounded("12条 [1]", citation(1, "治理河道 12 条", 1, 1), citation(2, "公园5座", 3, 3));
        Answer whole = grounded("12条，3亿元 [1][2]", citation(1, "治理河道 12 条", 1, 1), citation(2, "投入3亿元", 2, 2));
        AnswerScores scores = AnswerScores.of(
                List.of(asked(RIVERS, whole), asked(RIVERS, half), asked(RIVERS, declined), asked(NOT_SAID, half)));

        assertThat(scores.accuracy().value()).isEqualTo(1 / 3.0, within(1e-9));
        assertThat(scores.wrongRefusals().hits()).isOne();
        assertThat(scores.falseAnswers().value()).isOne();
        assertThat(scores.means().factRecall()).isEqualTo(0.5, within(1e-9));
        assertThat(scores.means().citationPrecision()).isEqualTo(0.75, within(1e-9));
        assertThat(scores.means().citationRecall()).isEqualTo(0.75, within(1e-9));
        assertThat(scores.verbatim().cases()).isEqualTo(6);
    }

    @Test
    void theFirstLineOfARightAnswerShouldStateTheFact() {
        Question length = question(
                "number", List.of(List.of("12条")), List.of(new Evidence("doc", "河道 12 条", new LineRange(1, 1))));
        Answer first = grounded("12条 [1]\n治理河道 12 条 [1]", citation(1, "治理河道 12 条", 1, 1));
        Answer below = grounded("去年 [1]\n治理河道 12 条 [1]", citation(1, "治理河道 12 条", 1, 1));
        Answer wrong = grounded("公园5座 [1]", citation(1, "公园5座", 3, 3));
        AnswerScores scores =
                AnswerScores.of(List.of(asked(length, first), asked(length, below), asked(length, wrong)));

        assertThat(scores.headlines().hits()).isOne();
        assertThat(scores.headlines().cases()).isEqualTo(2);
    }

    private static QuestionResult asked(Question question, Answer answer) {
        return new QuestionResult(question, JUDGE.judge(question, answer, 10), Map.of());
    }

    private static Answer.Grounded grounded(String text, Citation... citations) {
        return new Answer.Grounded(text, List.of(citations), List.of(), List.of(), 0.8);
    }

    private static Question question(String type, List<List<String>> facts, List<Evidence> evidence) {
        return new Question("q", "治理了几条河道，花了多少钱？", type, "staff", List.of(), "", facts, evidence, "");
    }
}
