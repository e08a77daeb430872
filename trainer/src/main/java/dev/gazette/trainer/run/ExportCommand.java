package dev.gazette.trainer.run;

import dev.gazette.trainer.model.Fp32File;
import dev.gazette.trainer.model.HeadFile;
import dev.gazette.trainer.model.Int8File;
import dev.gazette.trainer.model.ShippedModel;
import dev.gazette.trainer.model.Weights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Writes {@code reader.onnx} (int8), {@code head.bin} and, to compare, {@code reader-fp32.onnx}. */
final class ExportCommand {
    static final String INT8 = "reader.onnx";
    static final String FP32 = "reader-fp32.onnx";
    static final String HEAD = "head.bin";

    private ExportCommand() {}

    /**
     * Writes them.
     *
     * @param most largest weight in int8
     * @param other folder of shipped files whose weights are averaged with those of the checkpoint: training further on
     *     other questions forgets some of what was known, and the mean of both knows both
     */
    static void run(Path checkpoints, Path output, int most, Optional<Path> other) throws IOException {
        Checkpoint checkpoint = Checkpoint.read(checkpoints);
        if (checkpoint == null) {
            throw new IOException("no checkpoint in " + checkpoints);
        }
        Weights weights = other.isPresent()
                ? mean(checkpoint.weights(), ShippedModel.read(other.get()))
                : checkpoint.weights();
        Files.createDirectories(output);
        new Int8File(weights, most).write(output.resolve(INT8));
        Fp32File.write(weights, output.resolve(FP32));
        HeadFile.write(weights, output.resolve(HEAD));
        System.out.printf(
                "exported after %d steps, %.0f s, weights to +-%d%n", checkpoint.steps(), checkpoint.seconds(), most);
    }

    private static Weights mean(Weights one, Weights other) {
        Map<String, float[]> means = new HashMap<>();
        other.arrays().forEach((name, values) -> {
            float[] trained = Objects.requireNonNull(one.arrays().get(name), name);
            float[] mean = new float[values.length];
            for (int i = 0; i < mean.length; i++) {
                mean[i] = (values[i] + trained[i]) / 2;
            }
            means.put(name, mean);
        });
        return new Weights(means);
    }
}
