package dev.gazette.trainer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightsTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsKeptIsRead() throws IOException {
        Weights weights = new Weights(Map.of("a", new float[] {1, -2.5f}, "b:c", new float[0]));
        Path file = folder.resolve("weights");

        weights.write(file);
        Weights read = Weights.read(file);

        assertThat(read.arrays()).containsOnlyKeys("a", "b:c");
        assertThat(read.get("a")).containsExactly(1, -2.5f);
        assertThat(Files.list(folder)).containsExactly(file);
    }

    @Test
    void thePublishedFilesHoldEveryWeight() throws IOException {
        OnnxFile onnx = OnnxFile.resource("/bge-small-zh-v1.5.onnx");
        OnnxFile int8 = OnnxFile.resource("/bge-small-zh-v1.5-q.onnx");

        assertThat(WeightNames.vectors()).allMatch(onnx::has).allMatch(int8::has);
        assertThat(WeightNames.embeddings()).allMatch(onnx::has).allMatch(name -> int8.has(name + "_quantized"));
        assertThat(WeightNames.matrices().values())
                .allMatch(output -> int8.has(onnx.weightOf(output) + "_quantized"));
    }

    @Test
    void theFirstHeadDependsOnTheSeedAlone() throws IOException {
        assertThat(Weights.initial(1).get("head.weight")).isEqualTo(Weights.initial(1).get("head.weight"));
        assertThat(Weights.initial(1).get("head.weight")).isNotEqualTo(Weights.initial(2).get("head.weight"));
    }

    @Test
    void anUnknownNameIsSaid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Weights(Map.of()).get("x"))
                .withMessage("no weight x");
    }
}
