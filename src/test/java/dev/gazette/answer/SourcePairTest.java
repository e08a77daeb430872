package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.gazette.ItemKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcePairTest {
    private static final Question QUESTION = question("加工茶厂的家数，政府报告与调研报告对得上吗，差多少？", "茶厂", "加工");

    @ParameterizedTest
    @CsvSource({
        // of one time: a contradiction with its difference
        "截至6月底全县有加工茶厂164家。, 截至6月底全县加工茶厂共170家。, 各处数字不一致：, = 6家",
        // without time: side by side, the difference is asked all the same
        "全县有加工茶厂164家。, 全县加工茶厂共170家。, 相差：, = 6家",
        // of other times: neither a contradiction nor a difference
        "截至6月底全县有加工茶厂164家。, 截至9月底全县加工茶厂共170家。, 截至6月底全县有加工茶厂164家, 170家",
        // a limit is no figure to reckon with
        "截至6月底全县有加工茶厂164家。, 截至6月底加工茶厂不少于170家。, 截至6月底全县有加工茶厂164家, 不少于170家"
    })
    void saysWhatTwoItemsPrint(String one, String other, String opening, String words) {
        Answer.Grounded answer = answered(one, other).orElseThrow();

        assertThat(answer.text()).contains(opening, words, "164家", "170家");
        assertThat(answer.text().contains("相差：")).isEqualTo(words.startsWith("="));
        assertThat(GroundingCheck.holds(answer)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "截至6月底全县有加工茶厂164家。, 截至6月底全县加工茶厂共164家。",
        "截至6月底全县有加工茶厂164家。, 截至6月底全县加工茶厂共470家。",
        "截至6月底全县有加工茶厂164家。, 截至6月底加工茶叶170吨。",
        "县级加工茶厂164家。, 镇级加工茶厂170家。",
        "全县有加工茶厂164家。, 对商户走访170家。",
        // 茶厂 stands with neither figure
        "截至6月底全县有加工点164家。, 截至6月底全县加工点共170家。"
    })
    void pairsNoFiguresOfOtherThings(String one, String other) {
        assertThat(answered(one, other)).isEmpty();
    }

    @Test
    void figuresOfOneItemAreNoPair() {
        List<Candidate> candidates = Passages.candidates(Passages.of("截至6月底全县有加工茶厂164家。全县加工茶厂共170家。"));

        assertThat(SourcePair.all(QUESTION, candidates)).isEmpty();
    }

    private static Optional<Answer.Grounded> answered(String one, String other) {
        List<Candidate> candidates = Stream.of(
                        Passages.of(one),
                        Passages.inItem("other", "关于茶园建设的调研报告", ItemKind.RESEARCH, Passages.of(other)))
                .flatMap(passage -> Passages.candidates(passage).stream())
                .toList();
        return SourcePair.best(QUESTION, SourcePair.all(QUESTION, candidates))
                .flatMap(pair -> SourcePairWriter.write(
                        pair.inOrderOf(QUESTION.text()), true, new Found(QUESTION, List.of(), List.of())));
    }

    private static Question question(String text, String... terms) {
        List<Question.WeightedTerm> weighted = Stream.of(terms)
                .map(term -> new Question.WeightedTerm(List.of(term), 1))
                .toList();
        return new Question(
                Plain.of(text),
                AskedFor.NUMBER,
                weighted,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }
}
