package dev.gazette.trainer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedModelTest {
    /** Half a step of the column with the largest weight. */
    private static final double ROUNDING = 0.06;

    @TempDir
    private Path folder;

    @Test
    void weightsAreReadBackAsTheyWereWrittenButForRounding() throws IOException {
        Weights weights = Weights.initial(7);
        new Int8File(weights, 64).write(folder.resolve("reader.onnx"));
        HeadFile.write(weights, folder.resolve("head.bin"));

        Weights read = ShippedModel.read(folder);

        assertThat(read.arrays().keySet()).isEqualTo(weights.arrays().keySet());
        weights.arrays().forEach((name, values) -> {
            float[] back = read.get(name);
            assertThat(back).as(name).hasSameSizeAs(values);
            for (int i = 0; i < values.length; i += 997) {
                assertThat((double) back[i]).as(name).isCloseTo(values[i], within(ROUNDING));
            }
        });
    }
}
