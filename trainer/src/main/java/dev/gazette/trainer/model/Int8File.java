package dev.gazette.trainer.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/**
 * Writes tuned weights as int8. The published int8 file of the same network is the template: its graph and sizes stay,
 * its numbers are replaced in place.
 */
public final class Int8File {
    private static final int ZERO_POINT = 128;
    private static final String QUANTISED = "_quantized";
    private static final String SCALE = "_scale";

    private final Weights weights;
    private final int most;
    private final OnnxFile template;
    private final OnnxFile names;

    /**
     * Most is the greatest number used for a weight: 127 is the most exact; 64 is safe on processors whose products of
     * int8 saturate (x86 without VNNI).
     */
    public Int8File(Weights weights, int most) throws IOException {
        this.weights = weights;
        this.most = most;
        template = OnnxFile.resource("/bge-small-zh-v1.5-q.onnx");
        names = OnnxFile.resource("/bge-small-zh-v1.5.onnx");
    }

    public void write(Path file) throws IOException {
        WeightNames.matrices().forEach((name, output) -> putMatrix(weights.get(name), names.weightOf(output)));
        WeightNames.embeddings().forEach(name -> putEmbedding(weights.get(name), name));
        WeightNames.vectors()
                .forEach(name -> template.data(name).asFloatBuffer().put(weights.get(name)));
        template.write(file);
    }

    /** A scale for each column. */
    private void putMatrix(float[] values, String name) {
        ByteBuffer scales = template.data(name + SCALE);
        ByteBuffer bytes = template.data(name + QUANTISED);
        int columns = scales.remaining() / Float.BYTES;
        for (int column = 0; column < columns; column++) {
            float largest = 0;
            for (int i = column; i < values.length; i += columns) {
                largest = Math.max(largest, Math.abs(values[i]));
            }
            float scale = Math.max(largest, Float.MIN_NORMAL) / most;
            scales.putFloat(column * Float.BYTES, scale);
            for (int i = column; i < values.length; i += columns) {
                bytes.put(i, (byte) Math.round(values[i] / scale));
            }
        }
    }

    /** One scale for the table. */
    private void putEmbedding(float[] values, String name) {
        float largest = 0;
        for (float value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        float scale = largest / Byte.MAX_VALUE;
        template.data(name + SCALE).putFloat(0, scale);
        ByteBuffer bytes = template.data(name + QUANTISED);
        for (int i = 0; i < values.length; i++) {
            bytes.put(i, (byte) (Math.round(values[i] / scale) + ZERO_POINT));
        }
    }
}
