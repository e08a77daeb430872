package dev.gazette.inference.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.TestReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordPiecesTest {
    private static final long UNKNOWN = 100;

    private static Stream<Arguments> textsAndTheirPieces() {
        return Stream.of(
                Arguments.of("会议决定", List.of("会", "议", "决", "定")),
                Arguments.of("第13次\n会议", List.of("第", "13", "次", "会", "议")),
                Arguments.of("12.5万元", List.of("12", ".", "5", "万", "元")),
                Arguments.of("\uD842\uDFB7野家有3家", List.of("\uD842\uDFB7", "野", "家", "有", "3", "家")),
                Arguments.of("😀笑\uD842\uDFB7了", List.of("😀", "笑", "\uD842\uDFB7", "了")),
                Arguments.of("Kaji任GDP小组", List.of("Ka", "ji", "任", "GDP", "小", "组")),
                Arguments.of("２０２３年增５％", List.of("２０２", "３", "年", "增", "５", "％")),
                Arguments.of("\uFEFF会", List.of("会")));
    }

    @ParameterizedTest
    @MethodSource("textsAndTheirPieces")
    void piecesAreFoundWhereTheyStandInTheText(String text, List<String> expected) {
        assertThat(words(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kaji任GDP小组", "２０２３年增长５％", "ＡＢＣ公司", "Ⅲ类，CEO"})
    void caseAndWidthDoNotHideAWord(String text) {
        assertThat(TestReader.PIECES.of(text).ids()).doesNotContain(UNKNOWN);
    }

    @Test
    void caseAndWidthMakeNoDifference() {
        assertThat(TestReader.PIECES.of("ＧＤＰ增长５％").ids())
                .isEqualTo(TestReader.PIECES.of("gdp增长5%").ids());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n\t\u3000"})
    void textWithoutWordsHasNoPieces(String text) {
        assertThat(TestReader.PIECES.of(text).size()).isZero();
    }

    /** Half a pair comes from text that was cut between two chars; what stands beside it keeps its place. */
    @ParameterizedTest
    @ValueSource(strings = {"一\uD83D二", "一\uDC00二", "\uDC00\uD83D一二", "一二\uD83D", "\uD83D\uD83D\uDE00一二"})
    void halfASurrogatePairMovesNothing(String text) {
        assertThat(words(text)).contains("一", "二");
    }

    private static List<String> words(String text) {
        Pieces pieces = TestReader.PIECES.of(text);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            words.add(text.substring(pieces.starts()[i], pieces.ends()[i]));
        }
        return words;
    }
}
