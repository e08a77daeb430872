package dev.gazette.trainer.run;

import dev.gazette.trainer.model.Fp32File;
import dev.gazette.trainer.model.HeadFile;
import dev.gazette.trainer.model.Int8File;
import dev.gazette.trainer.model.Weights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes {@code reader.onnx} (int8), {@code head.bin} and, to compare, {@code reader-fp32.onnx}. */
final class ExportCommand {
    static final String INT8 = "reader.onnx";
    static final String FP32 = "reader-fp32.onnx";
    static final String HEAD = "head.bin";

    private ExportCommand() {}

    static void run(Path checkpoints, Path output, int most) throws IOException {
        Checkpoint checkpoint = Checkpoint.read(checkpoints);
        if (checkpoint == null) {
            throw new IOException("no checkpoint in " + checkpoints);
        }
        Weights weights = checkpoint.weights();
        Files.createDirectories(output);
        new Int8File(weights, most).write(output.resolve(INT8));
        Fp32File.write(weights, output.resolve(FP32));
        HeadFile.write(weights, output.resolve(HEAD));
        System.out.printf(
                "exported after %d steps, %.0f s, weights to +-%d%n", checkpoint.steps(), checkpoint.seconds(), most);
    }
}
