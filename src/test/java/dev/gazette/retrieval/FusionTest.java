package dev.gazette.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gazette.retrieval.Fusion.Scored;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FusionTest {
    static Stream<Arguments> legsAndOrder() {
        return Stream.of(
                Arguments.of("nothing found", "", "", 0.5, ""),
                Arguments.of("only lexical", "a=9 b=4", "", 0.5, "a b"),
                Arguments.of("only vector", "", "a=.7 b=.9", 0.5, "b a"),
                Arguments.of("both agree", "a=9 b=4", "a=.9 b=.1", 0.5, "a b"),
                Arguments.of("found by both beats found by one", "a=9 b=8 c=1", "b=.9 d=.1", 0.5, "b a c d"),
                Arguments.of("a clear winner stays ahead", "a=90 b=10 c=9", "d=.71 a=.705 b=.7", 0.5, "a d b c"),
                Arguments.of("scale of a leg does not matter", "a=900 b=100", "b=.1 a=.05", 0.4, "b a"),
                Arguments.of("ties break by id", "c=5 a=5 b=5", "", 0.5, "a b c"),
                Arguments.of("all equal counts as best", "a=5", "b=.9 c=.1", 0.5, "a b c"),
                Arguments.of("weight 1 is the lexical leg", "a=2 b=1", "b=.9 a=.1", 1.0, "a b"),
                Arguments.of("weight 0 is the vector leg", "a=2 b=1", "b=.9 a=.1", 0.0, "b a"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("legsAndOrder")
    void ordersByWeightedSum(String rule, String lexical, String vector, double weight, String expected) {
        List<Scored> fused = new Fusion(weight).fuse(leg(lexical), leg(vector));

        assertThat(fused).as(rule).extracting(Scored::id).containsExactly(words(expected));
    }

    @Test
    void scoresLieBetweenZeroAndOne() {
        assertThat(new Fusion(0.5).fuse(leg("a=9 b=4"), leg("a=.9 c=.1")))
                .extracting(Scored::score)
                .containsExactly(1.0, 0.0, 0.0);
    }

    @Test
    void refusesWeightsOutsideZeroToOne() {
        assertThatThrownBy(() -> new Fusion(1.2)).hasMessage("The lexical weight lies in 0..1 but was 1.2");
        assertThatThrownBy(() -> new Fusion(Double.NaN)).hasMessageContaining("NaN");
    }

    private static List<Scored> leg(String hits) {
        return Stream.of(words(hits))
                .map(hit -> hit.split("="))
                .map(hit -> new Scored(hit[0], Double.parseDouble(hit[1])))
                .toList();
    }

    private static String[] words(String text) {
        return text.isEmpty() ? new String[0] : text.split(" ");
    }
}
