package dev.gazette.inference.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PiecesTest {
    /** "ab", a gap of one char, "c", "d". */
    private static final Pieces PIECES = new Pieces(new long[] {11, 12, 13}, new int[] {0, 3, 4}, new int[] {2, 4, 5});

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "2, 1", "3, 1", "4, 2", "5, 3", "99, 3"})
    void aCharBelongsToTheFirstPieceThatEndsBehindIt(int offset, int piece) {
        assertThat(PIECES.at(offset)).isEqualTo(piece);
    }

    @Test
    void theFirstPiecesKeepTheirPlaces() {
        Pieces first = PIECES.first(2);

        assertThat(first.ids()).containsExactly(11, 12);
        assertThat(first.starts()).containsExactly(0, 3);
        assertThat(first.ends()).containsExactly(2, 4);
    }

    @Test
    void fewerPiecesThanAskedForAreAllOfThem() {
        assertThat(PIECES.first(3)).isSameAs(PIECES);
        assertThat(PIECES.first(64)).isSameAs(PIECES);
    }

    @Test
    void everyPieceHasAPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pieces(new long[2], new int[2], new int[1]))
                .withMessage("2 ids, 2 starts, 1 ends");
    }
}
