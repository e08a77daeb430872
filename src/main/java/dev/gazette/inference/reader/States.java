package dev.gazette.inference.reader;

import java.nio.FloatBuffer;

/**
 * The vectors that the network gives for one input.
 *
 * @param values one vector after the other
 * @param width numbers of a vector
 */
record States(FloatBuffer values, int width) {
    /** Product of the vector at a place of the input with another vector. */
    float dot(int place, float[] other) {
        int at = place * width;
        float sum0 = 0;
        float sum1 = 0;
        float sum2 = 0;
        float sum3 = 0;
        for (int i = 0; i < width; i += 4) {
            sum0 += values.get(at + i) * other[i];
            sum1 += values.get(at + i + 1) * other[i + 1];
            sum2 += values.get(at + i + 2) * other[i + 2];
            sum3 += values.get(at + i + 3) * other[i + 3];
        }
        return sum0 + sum1 + sum2 + sum3;
    }

    float[] vector(int place) {
        float[] vector = new float[width];
        values.get(place * width, vector);
        return vector;
    }
}
