package dev.gazette.retrieval;

import static dev.gazette.retrieval.Passages.ranked;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NearDuplicatesTest {
    private static final String LONG =
            "全年新建绿道12公里，新增公园绿地三处，居民出门五百米就能走进一片绿地，满意度明显提高，街镇之间的差距正在缩小，" + "管养责任落实到路段和班组，市民可以通过热线反映问题，绿化部门按期答复并公开办理结果";

    static Stream<Arguments> pairs() {
        return Stream.of(
                Arguments.of("the same text", LONG, LONG, 1),
                Arguments.of("spaces and punctuation differ", LONG, LONG.replace("，", ", "), 1),
                Arguments.of("full width differs", LONG, LONG.replace("12", "１２"), 1),
                Arguments.of("one word differs in many", LONG, LONG.replace("明显", "显著"), 1),
                Arguments.of("a figure in digits differs", LONG, LONG.replace("12", "13"), 2),
                Arguments.of("a figure in words differs", LONG, LONG.replace("三处", "四处"), 2),
                Arguments.of("a decimal differs", "建成12.5公里绿道", "建成125公里绿道", 2),
                Arguments.of("one says more", LONG, LONG + "，城市管理部门将继续推进口袋公园建设和行道树补种", 2),
                Arguments.of("short texts differ in one word", "任命王小明为局长", "任命李小红为局长", 2),
                Arguments.of("another subject", LONG, "食品安全执法检查的情况报告", 2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void keepsOnlyWhatSaysSomethingElse(String rule, String first, String second, int kept) {
        List<RankedPassage> collapsed =
                NearDuplicates.collapse(List.of(ranked("a", 3, first), ranked("b", 3, second)), 3);

        assertThat(collapsed).as(rule).hasSize(kept);
        assertThat(collapsed.getFirst().passage().id()).isEqualTo("a");
    }

    @Test
    void keepsTheSameWordsOfAnotherSession() {
        assertThat(NearDuplicates.collapse(List.of(ranked("a", 3, LONG), ranked("b", 4, LONG)), 3))
                .hasSize(2);
    }

    @Test
    void keepsTextWithoutLetters() {
        assertThat(NearDuplicates.collapse(List.of(ranked("a", 3, "——"), ranked("b", 3, "……")), 3))
                .hasSize(1);
    }

    @Test
    void endsWithTheLastThatIsWanted() {
        List<RankedPassage> ranked = List.of(ranked("a", 3, LONG), ranked("b", 3, LONG), ranked("c", 4, LONG));

        assertThat(NearDuplicates.collapse(ranked, 2))
                .extracting(hit -> hit.passage().id())
                .containsExactly("a", "c");
        assertThat(NearDuplicates.collapse(ranked, 1)).hasSize(1);
    }
}
