package dev.gazette.inference.reader;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The last layer: which piece starts an answer, which ends it given the start, and whether there is one.
 *
 * @param vectors three vectors: start, end, relevance
 * @param biases one for each of them
 * @param pairStart of the start's vector, rows of {@link #PAIR} numbers
 * @param pairEnd of the end's vector, likewise
 */
@SuppressWarnings("ArrayRecordComponent") // numbers by the million, never compared
public record Head(float[][] vectors, float[] biases, float[][] pairStart, float[][] pairEnd) {
    /** Width of the product that ties an end to its start. */
    public static final int PAIR = 64;

    private static final int MAGIC = 0x47525231;

    int width() {
        return pairStart.length;
    }

    float start(States states, int place) {
        return states.dot(place, vectors[0]) + biases[0];
    }

    float relevance(States states) {
        return states.dot(0, vectors[2]) + biases[2];
    }

    /** The vector whose product with that of an end, plus the end's bias, is the score of the pair. */
    float[] endsOf(float[] start) {
        float[] middle = new float[PAIR];
        for (int i = 0; i < start.length; i++) {
            for (int k = 0; k < PAIR; k++) {
                middle[k] += start[i] * pairStart[i][k];
            }
        }
        float[] ends = vectors[1].clone();
        float scale = (float) (1 / Math.sqrt(PAIR));
        for (int i = 0; i < ends.length; i++) {
            float sum = 0;
            for (int k = 0; k < PAIR; k++) {
                sum += middle[k] * pairEnd[i][k];
            }
            ends[i] += sum * scale;
        }
        return ends;
    }

    /** Writes what {@link #read} reads. */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        out.writeInt(width());
        for (float[][] matrix : new float[][][] {vectors, {biases}, pairStart, pairEnd}) {
            for (float[] row : matrix) {
                for (float value : row) {
                    out.writeFloat(value);
                }
            }
        }
        out.flush();
    }

    /** Reads a file of this form, big endian. */
    public static Head read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        int magic = in.readInt();
        if (magic != MAGIC) {
            throw new IOException("not the head of a reader: begins with " + Integer.toHexString(magic));
        }
        int width = in.readInt();
        float[][] vectors = rows(in, 3, width);
        float[] biases = rows(in, 1, 3)[0];
        return new Head(vectors, biases, rows(in, width, PAIR), rows(in, width, PAIR));
    }

    private static float[][] rows(DataInputStream in, int count, int width) throws IOException {
        float[][] rows = new float[count][width];
        for (float[] row : rows) {
            for (int i = 0; i < width; i++) {
                row[i] = in.readFloat();
            }
        }
        return rows;
    }
}
