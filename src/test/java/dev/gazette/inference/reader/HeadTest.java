package dev.gazette.inference.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HeadTest {
    private static final int WIDTH = 8;
    private final Random random = new Random(1);
    private final Head head =
            new Head(rows(3, WIDTH), new float[] {0.5f, 0.25f, -1}, rows(WIDTH, Head.PAIR), rows(WIDTH, Head.PAIR));

    @Test
    void whatIsWrittenIsRead() throws IOException {
        Head read = Head.read(new ByteArrayInputStream(written()));

        assertThat(read.width()).isEqualTo(WIDTH);
        assertThat(Arrays.deepEquals(read.vectors(), head.vectors())).isTrue();
        assertThat(read.biases()).isEqualTo(head.biases());
        assertThat(Arrays.deepEquals(read.pairStart(), head.pairStart())).isTrue();
        assertThat(Arrays.deepEquals(read.pairEnd(), head.pairEnd())).isTrue();
    }

    @Test
    void anotherFileIsRefused() {
        assertThatIOException()
                .isThrownBy(() -> Head.read(new ByteArrayInputStream(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0})))
                .withMessage("not the head of a reader: begins with 504b0304");
    }

    @Test
    void aFileThatBreaksOffIsRefused() throws IOException {
        byte[] whole = written();

        assertThatIOException()
                .isThrownBy(() -> Head.read(new ByteArrayInputStream(whole, 0, whole.length - 1)))
                .isInstanceOf(EOFException.class);
    }

    @Test
    void startAndRelevanceAreProductsPlusTheirBias() {
        float[] first = rows(1, WIDTH)[0];
        float[] second = rows(1, WIDTH)[0];
        States states = states(first, second);

        assertThat((double) head.start(states, 1)).isEqualTo(dot(second, head.vectors()[0]) + 0.5, within(1e-5));
        assertThat((double) head.relevance(states)).isEqualTo(dot(first, head.vectors()[2]) - 1, within(1e-5));
    }

    @Test
    void anEndIsScoredByItselfAndByItsStart() {
        float[] start = rows(1, WIDTH)[0];
        float[] end = rows(1, WIDTH)[0];
        double pair = 0;
        for (int k = 0; k < Head.PAIR; k++) {
            pair += column(start, head.pairStart(), k) * column(end, head.pairEnd(), k);
        }

        double score = states(start, end).dot(1, head.endsOf(start));

        assertThat(score).isEqualTo(dot(end, head.vectors()[1]) + pair / Math.sqrt(Head.PAIR), within(1e-4));
    }

    private byte[] written() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        head.write(bytes);
        return bytes.toByteArray();
    }

    private float[][] rows(int count, int width) {
        float[][] rows = new float[count][width];
        for (float[] row : rows) {
            for (int i = 0; i < width; i++) {
                row[i] = random.nextFloat() - 0.5f;
            }
        }
        return rows;
    }

    private static States states(float[] first, float[] second) {
        return new States(FloatBuffer.allocate(2 * WIDTH).put(first).put(second), WIDTH);
    }

    private static double column(float[] vector, float[][] matrix, int column) {
        double sum = 0;
        for (int i = 0; i < vector.length; i++) {
            sum += vector[i] * matrix[i][column];
        }
        return sum;
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
