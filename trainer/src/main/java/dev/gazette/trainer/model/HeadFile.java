package dev.gazette.trainer.model;

import dev.gazette.inference.reader.Head;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes the tuned head in the form that the service reads. */
public final class HeadFile {
    private static final int OUTPUTS = 3;

    private HeadFile() {}

    public static void write(Weights weights, Path file) throws IOException {
        float[] flat = weights.get("head.weight");
        float[][] vectors = new float[OUTPUTS][WeightNames.HIDDEN];
        for (int i = 0; i < flat.length; i++) {
            vectors[i % OUTPUTS][i / OUTPUTS] = flat[i];
        }
        Head head = new Head(
                vectors, weights.get("head.bias"), rows(weights.get("pair.start")), rows(weights.get("pair.end")));
        try (OutputStream out = Files.newOutputStream(file)) {
            head.write(out);
        }
    }

    private static float[][] rows(float[] flat) {
        float[][] rows = new float[WeightNames.HIDDEN][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Arrays.copyOfRange(flat, i * Head.PAIR, (i + 1) * Head.PAIR);
        }
        return rows;
    }
}
