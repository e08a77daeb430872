package dev.gazette.trainer.run;

import dev.gazette.trainer.model.Weights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a training that goes on later: weights, moments of the optimiser, and how far it has come.
 *
 * @param steps steps done
 * @param seconds seconds of training done, without breaks
 */
record Checkpoint(Weights weights, int steps, double seconds) {
    private static final String FILE = "checkpoint.bin";
    private static final String PROGRESS = "progress";

    static @Nullable Checkpoint read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return null;
        }
        Map<String, float[]> arrays = new HashMap<>(Weights.read(file).arrays());
        float[] progress = arrays.remove(PROGRESS);
        if (progress == null) {
            throw new IOException("no progress in " + file);
        }
        return new Checkpoint(new Weights(arrays), (int) progress[0], progress[1]);
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<String, float[]> arrays = new HashMap<>(weights.arrays());
        arrays.put(PROGRESS, new float[] {steps, (float) seconds});
        new Weights(arrays).write(folder.resolve(FILE));
    }
}
