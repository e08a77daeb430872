package dev.gazette.inference.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowTest {
    private static final int LONGEST = 256;

    @Test
    void aPassageWithoutWordsHasNoWindow() {
        assertThat(Window.of(opening(5), pieces(0))).isEmpty();
    }

    @Test
    void aShortPassageIsOneWindow() {
        List<Window> windows = Window.of(opening(5), pieces(100));

        assertThat(windows).hasSize(1);
        assertThat(windows.getFirst().length()).isEqualTo(1 + 5 + 1 + 100 + 1);
    }

    @ParameterizedTest
    @CsvSource({"5, 248, 1", "5, 249, 2", "64, 189, 1", "64, 190, 2", "0, 253, 1"})
    void aWindowHoldsWhatTheQuestionLeaves(int question, int passage, int windows) {
        assertThat(Window.of(opening(question), pieces(passage))).hasSize(windows);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 253, 254, 400, 1000, 5003})
    void everyPieceIsInAWindowAndEveryNeighboursAreInOneTogether(int count) {
        List<Window> windows = Window.of(opening(20), pieces(count));
        BitSet together = new BitSet();
        for (Window window : windows) {
            assertThat(window.length()).isLessThanOrEqualTo(LONGEST);
            together.set(window.from(), window.to() - 1);
        }

        assertThat(windows.getFirst().from()).isZero();
        assertThat(windows.getLast().to()).isEqualTo(count);
        assertThat(together.cardinality()).isEqualTo(count - 1);
    }

    @Test
    void anAnswerOfOrdinaryLengthIsWholeInOne() {
        List<Window> windows = Window.of(opening(53), pieces(1000));

        for (int from = 0; from + 64 <= 1000; from++) {
            int start = from;
            assertThat(windows).anyMatch(window -> window.from() <= start && start + 64 <= window.to());
        }
    }

    @Test
    void theInputIsQuestionAndRunBetweenMarks() {
        Window window = Window.of(opening(2), new Pieces(new long[] {7, 8, 9}, new int[3], new int[3]))
                .getFirst();
        long[] ids = new long[8];
        long[] segments = new long[8];

        window.fill(ids, segments);

        assertThat(ids).containsExactly(WordPieces.CLS, 1000, 1001, WordPieces.SEP, 7, 8, 9, WordPieces.SEP);
        assertThat(segments).containsExactly(0, 0, 0, 0, 1, 1, 1, 1);
    }

    @Test
    void aPlaceOfAnyWindowLeadsBackToThePassage() {
        for (Window window : Window.of(opening(53), pieces(700))) {
            int place = window.offset() + 30;
            int piece = window.from() + 30;
            assertThat(window.startChar(place)).isEqualTo(2 * piece);
            assertThat(window.endChar(place)).isEqualTo(2 * piece + 2);
        }
    }

    @Test
    void whatATextIsAboutStandsBetweenTheQuestionAndTheRun() {
        long[] ids = Opening.of(pieces(2), pieces(1)).ids();

        assertThat(ids).containsExactly(WordPieces.CLS, 1000, 1001, WordPieces.SEP, 1000, WordPieces.SEP);
    }

    @Test
    void anOpeningOfAnyWordsLeavesRoomForTheText() {
        assertThat(Opening.of(pieces(400), pieces(400)).size()).isEqualTo(1 + 64 + 1 + 48 + 1);
    }

    private static Opening opening(int question) {
        return Opening.of(pieces(question), pieces(0));
    }

    /** Pieces of two chars each. */
    private static Pieces pieces(int count) {
        return new Pieces(
                LongStream.range(0, count).map(i -> 1000 + i).toArray(),
                IntStream.range(0, count).map(i -> 2 * i).toArray(),
                IntStream.range(0, count).map(i -> 2 * i + 2).toArray());
    }
}
