package dev.gazette.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.evaluation.measures.McNemar;
import dev.gazette.evaluation.measures.Rate;
import dev.gazette.evaluation.questions.Question;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowUpScoresTest {
    private static final SetResult ASKED = set("talk-test", "f%d", true, false, true, false);
    private static final SetResult IN_FULL = set("talk-in-full-test", Question.inFull("f%d"), true, true, false, true);

    @Test
    void comparesTheSameQuestionsInConversationAndInFull() {
        FollowUpScores scores = FollowUpScores.of(List.of(IN_FULL, ASKED)).getFirst();

        assertThat(scores)
                .isEqualTo(new FollowUpScores("talk-test", Rate.of(2, 4), Rate.of(3, 4), McNemar.of(1, 2)))
                .returns(25.0, FollowUpScores::points);
        assertThat(EvaluationText.of(scores)).contains("talk-test", "(2/4)", "(3/4)", "+25.0 points");
    }

    @Test
    void questionsThatNobodyWroteInFullDoNotCount() {
        SetResult one = set("talk-in-full-test", Question.inFull("f%d"), true);

        assertThat(FollowUpScores.of(List.of(ASKED, one)))
                .singleElement()
                .returns(Rate.of(1, 1), FollowUpScores::inConversation);
        assertThat(FollowUpScores.of(List.of(ASKED))).isEmpty();
    }

    @Test
    void standsInTheResultThoughTheQuestionsAreHidden(@TempDir Path folder) throws java.io.IOException {
        Evaluation one = Evaluations.of("a-dev", true);
        Evaluation evaluation = new Evaluation(
                one.schema(),
                one.created(),
                one.index(),
                one.documents(),
                one.fingerprints(),
                List.of(ASKED, IN_FULL),
                FollowUpScores.of(List.of(ASKED, IN_FULL)),
                List.of());
        Path file = Files.writeString(folder.resolve("e.json"), EvaluationJson.write(evaluation.withoutHidden()));

        assertThat(Files.readString(file)).contains("\"points\" : 25.0");
        assertThat(EvaluationJson.read(file).followUps()).isEqualTo(evaluation.followUps());
    }

    /** The ids are numbered from 0. */
    private static SetResult set(String name, String id, boolean... right) {
        List<QuestionResult> results =
                Evaluations.of(name, right).sets().getFirst().questions();
        return SetResult.of(
                name,
                List.of(),
                IntStream.range(0, right.length)
                        .mapToObj(i -> renamed(results.get(i), String.format(Locale.ROOT, id, i)))
                        .toList());
    }

    private static QuestionResult renamed(QuestionResult result, String id) {
        Question question = result.question();
        return new QuestionResult(
                new Question(
                        id,
                        question.question(),
                        question.type(),
                        question.audience(),
                        question.after(),
                        question.full(),
                        question.facts(),
                        question.evidence(),
                        question.why()),
                result.answer(),
                result.ranks());
    }
}
