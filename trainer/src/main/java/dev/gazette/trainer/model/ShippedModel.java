package dev.gazette.trainer.model;

import dev.gazette.inference.reader.Head;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads the weights back from the two files that the service carries, so that a reader is trained further where no
 * checkpoint was kept. What int8 rounded away stays away; a few hundred steps make up for it.
 */
public final class ShippedModel {
    private static final int ZERO_POINT = 128;

    private ShippedModel() {}

    /** Reads {@code reader.onnx} and {@code head.bin} of a folder. */
    public static Weights read(Path folder) throws IOException {
        OnnxFile onnx = OnnxFile.read(folder.resolve("reader.onnx"));
        OnnxFile names = OnnxFile.resource("/bge-small-zh-v1.5.onnx");
        Map<String, float[]> arrays = new LinkedHashMap<>();
        WeightNames.embeddings().forEach(name -> arrays.put(name, embedding(onnx, name)));
        WeightNames.vectors().forEach(name -> arrays.put(name, onnx.floats(name)));
        WeightNames.matrices().forEach((name, output) -> arrays.put(name, matrix(onnx, names.weightOf(output))));
        try (InputStream in = Files.newInputStream(folder.resolve("head.bin"))) {
            addHead(Head.read(in), arrays);
        }
        return new Weights(arrays);
    }

    private static float[] embedding(OnnxFile onnx, String name) {
        float scale = onnx.floats(name + "_scale")[0];
        ByteBuffer bytes = onnx.data(name + "_quantized");
        float[] values = new float[bytes.remaining()];
        for (int i = 0; i < values.length; i++) {
            values[i] = ((bytes.get(i) & 0xff) - ZERO_POINT) * scale;
        }
        return values;
    }

    private static float[] matrix(OnnxFile onnx, String name) {
        float[] scales = onnx.floats(name + "_scale");
        ByteBuffer bytes = onnx.data(name + "_quantized");
        float[] values = new float[bytes.remaining()];
        for (int i = 0; i < values.length; i++) {
            values[i] = bytes.get(i) * scales[i % scales.length];
        }
        return values;
    }

    private static void addHead(Head head, Map<String, float[]> arrays) {
        int outputs = head.vectors().length;
        float[] flat = new float[outputs * WeightNames.HIDDEN];
        for (int i = 0; i < flat.length; i++) {
            flat[i] = head.vectors()[i % outputs][i / outputs];
        }
        arrays.put("head.weight", flat);
        arrays.put("head.bias", head.biases().clone());
        arrays.put("pair.start", flat(head.pairStart()));
        arrays.put("pair.end", flat(head.pairEnd()));
    }

    private static float[] flat(float[][] rows) {
        float[] values = new float[rows.length * Head.PAIR];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(rows[i], 0, values, i * Head.PAIR, Head.PAIR);
        }
        return values;
    }
}
