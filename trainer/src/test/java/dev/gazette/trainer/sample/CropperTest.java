package dev.gazette.trainer.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.inference.reader.Opening;
import dev.gazette.inference.reader.Pieces;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CropperTest {
    private static final int ROUNDS = 300;

    @ParameterizedTest
    @CsvSource({"400, 0, 0, 10", "400, 399, 399, 10", "400, 100, 280, 64", "30, 5, 9, 10", "1, 0, 0, 0", "900, 300, 540, 12"})
    void aCropHoldsTheAnswerAndFits(int size, int first, int last, int question) {
        Cropper cropper = new Cropper(new Random(1));
        Pieces passage = pieces(size);
        for (int i = 0; i < ROUNDS; i++) {
            Crop crop = cropper.around(passage, first, last, opening(question));
            assertThat(crop.from()).isBetween(0, first);
            assertThat(crop.to()).isBetween(last + 1, size);
            Example example = crop.with(opening(question), first, last);
            assertThat(example.length()).isLessThanOrEqualTo(Cropper.LENGTH);
            assertThat(example.ids()[example.start()]).isEqualTo(passage.ids()[first]);
            assertThat(example.ids()[example.end()]).isEqualTo(passage.ids()[last]);
        }
    }

    @ParameterizedTest
    @CsvSource({"400, 0, 400", "400, 0, 40", "400, 300, 400", "5, 2, 3"})
    void aCropStaysBetweenItsBounds(int size, int from, int to) {
        Cropper cropper = new Cropper(new Random(1));
        for (int i = 0; i < ROUNDS; i++) {
            Crop crop = cropper.within(pieces(size), from, to, opening(10));
            assertThat(crop.from()).isGreaterThanOrEqualTo(from).isLessThan(crop.to());
            assertThat(crop.to()).isLessThanOrEqualTo(to);
            assertThat(crop.without(opening(10)).hasAnswer()).isFalse();
        }
    }

    private static Opening opening(int question) {
        return Opening.of(pieces(question), pieces(0));
    }

    private static Pieces pieces(int count) {
        int[] places = IntStream.range(0, count).toArray();
        return new Pieces(LongStream.range(0, count).map(i -> 1000 + i).toArray(), places, places);
    }
}
