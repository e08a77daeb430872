package dev.gazette.trainer.model;

import java.io.IOException;
import java.nio.file.Path;

/** Writes tuned weights as they are, into the published fp32 file: the yardstick for the int8 one. */
public final class Fp32File {
    private Fp32File() {}

    public static void write(Weights weights, Path file) throws IOException {
        OnnxFile onnx = OnnxFile.resource("/bge-small-zh-v1.5.onnx");
        WeightNames.matrices()
                .forEach((name, output) ->
                        onnx.data(onnx.weightOf(output)).asFloatBuffer().put(weights.get(name)));
        WeightNames.embeddings()
                .forEach(name -> onnx.data(name).asFloatBuffer().put(weights.get(name)));
        WeightNames.vectors().forEach(name -> onnx.data(name).asFloatBuffer().put(weights.get(name)));
        onnx.write(file);
    }
}
