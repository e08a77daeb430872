package dev.gazette.trainer.model;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Named arrays of numbers, without shape: what training starts from, keeps and hands on. */
public record Weights(Map<String, float[]> arrays) {
    private static final int BUFFER = 1 << 20;
    private static final double SPREAD = 0.02;

    public float[] get(String name) {
        float[] array = arrays.get(name);
        if (array == null) {
            throw new IllegalArgumentException("no weight " + name);
        }
        return array;
    }

    /** The encoder as published, with a new head. */
    public static Weights initial(long seed) throws IOException {
        OnnxFile onnx = OnnxFile.resource("/bge-small-zh-v1.5.onnx");
        Map<String, float[]> arrays = new LinkedHashMap<>();
        WeightNames.embeddings().forEach(name -> arrays.put(name, onnx.floats(name)));
        WeightNames.vectors().forEach(name -> arrays.put(name, onnx.floats(name)));
        WeightNames.matrices().forEach((name, output) -> arrays.put(name, onnx.floats(onnx.weightOf(output))));
        Random random = new Random(seed);
        arrays.put("head.weight", gaussian(random, WeightNames.HIDDEN * 3));
        arrays.put("head.bias", new float[3]);
        arrays.put("pair.start", gaussian(random, WeightNames.HIDDEN * WeightNames.PAIR));
        arrays.put("pair.end", gaussian(random, WeightNames.HIDDEN * WeightNames.PAIR));
        return new Weights(arrays);
    }

    private static float[] gaussian(Random random, int size) {
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = (float) (random.nextGaussian() * SPREAD);
        }
        return values;
    }

    /** Written beside and moved into place, so that a break leaves the old file. */
    public void write(Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(beside), BUFFER))) {
            out.writeInt(arrays.size());
            for (Map.Entry<String, float[]> entry : arrays.entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeInt(entry.getValue().length);
                ByteBuffer block = ByteBuffer.allocate(entry.getValue().length * Float.BYTES);
                block.asFloatBuffer().put(entry.getValue());
                out.write(block.array());
            }
        }
        Files.move(beside, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    public static Weights read(Path file) throws IOException {
        Map<String, float[]> arrays = new LinkedHashMap<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                String name = in.readUTF();
                float[] values = new float[in.readInt()];
                ByteBuffer.wrap(in.readNBytes(values.length * Float.BYTES))
                        .asFloatBuffer()
                        .get(values);
                arrays.put(name, values);
            }
        }
        return new Weights(arrays);
    }
}
