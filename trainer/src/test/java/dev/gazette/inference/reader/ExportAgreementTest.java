package dev.gazette.inference.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import dev.gazette.trainer.model.BatchArrays;
import dev.gazette.trainer.model.Fp32File;
import dev.gazette.trainer.model.HeadFile;
import dev.gazette.trainer.model.Int8File;
import dev.gazette.trainer.model.Network;
import dev.gazette.trainer.model.Weights;
import dev.gazette.trainer.sample.Example;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The exported files give the loss that training sees. Of the checkpoint that the system property
 * {@code reader.checkpoint} names, or of the published weights with some noise and a new head.
 */
@Tag("pytorch")
class ExportAgreementTest {
    private static final int QUESTION = 12;
    private static final int PASSAGE = 90;
    private static final Random RANDOM = new Random(5);

    @TempDir
    private Path folder;

    private record Asked(Window window, int start, int end) {
        Example example() {
            long[] ids = new long[window.length()];
            window.fill(ids, new long[ids.length]);
            return new Example(ids, window.offset(), start, end);
        }
    }

    @Test
    void theExportedFilesGiveTheLossOfTheNetwork() throws IOException {
        Weights weights = weights();
        List<Asked> questions = List.of(
                asked(QUESTION + 2, QUESTION + 2), asked(QUESTION + 20, QUESTION + 29), asked(0, 0), asked(0, 0));
        Fp32File.write(weights, folder.resolve("fp32"));
        new Int8File(weights, 64).write(folder.resolve("int8"));
        HeadFile.write(weights, folder.resolve("head"));

        double[] trained = trained(weights, questions);
        double[] fp32 = exported("fp32", questions);
        double likeness = likeness(questions.getFirst().window());

        System.out.printf("loss of the network %s%n, of the fp32 file %s%n, cosine of int8 %.4f%n",
                Arrays.toString(trained), Arrays.toString(fp32), likeness);
        assertThat(fp32).containsExactly(trained, within(1e-3));
        assertThat(likeness).isGreaterThan(0.95);
    }

    /** Mean cosine of the int8 and the fp32 vectors. */
    private double likeness(Window window) throws IOException {
        try (OnnxEncoder exact = new OnnxEncoder(Files.readAllBytes(folder.resolve("fp32")));
                OnnxEncoder rounded = new OnnxEncoder(Files.readAllBytes(folder.resolve("int8")))) {
            States a = exact.states(window);
            States b = rounded.states(window);
            return IntStream.range(0, window.length())
                    .mapToDouble(i -> a.dot(i, b.vector(i))
                            / Math.sqrt((double) a.dot(i, a.vector(i)) * b.dot(i, b.vector(i))))
                    .average()
                    .orElseThrow();
        }
    }

    private static Weights weights() throws IOException {
        String checkpoint = System.getProperty("reader.checkpoint", "");
        Map<String, float[]> arrays = new LinkedHashMap<>();
        if (checkpoint.isEmpty()) {
            Weights.initial(1).arrays().forEach((name, values) -> arrays.put(name, noisy(values)));
        } else {
            Weights.read(Path.of(checkpoint)).arrays().forEach(arrays::put);
            arrays.keySet().removeIf(name -> name.contains(":") || name.equals("progress"));
        }
        return new Weights(arrays);
    }

    private static float[] noisy(float[] values) {
        float[] noisy = values.clone();
        for (int i = 0; i < noisy.length; i++) {
            noisy[i] *= (float) (1 + 0.02 * RANDOM.nextGaussian());
        }
        return noisy;
    }

    private static Asked asked(int start, int end) {
        return new Asked(Window.of(Opening.of(pieces(QUESTION), pieces(0)), pieces(PASSAGE)).getFirst(), start, end);
    }

    private static Pieces pieces(int count) {
        long[] ids = RANDOM.longs(count, 700, 7000).toArray();
        return new Pieces(ids, new int[count], new int[count]);
    }

    private static double[] trained(Weights weights, List<Asked> questions) {
        try (NDManager manager = NDManager.newBaseManager()) {
            Network network = new Network(manager, weights);
            return questions.stream()
                    .mapToDouble(asked ->
                            network.loss(BatchArrays.of(manager, List.of(asked.example()))).getFloat())
                    .toArray();
        }
    }

    private double[] exported(String file, List<Asked> questions) throws IOException {
        Head head = Head.read(new ByteArrayInputStream(Files.readAllBytes(folder.resolve("head"))));
        try (OnnxEncoder encoder = new OnnxEncoder(Files.readAllBytes(folder.resolve(file)))) {
            return questions.stream()
                    .mapToDouble(asked -> loss(head, asked, encoder.states(asked.window())))
                    .toArray();
        }
    }

    /** The loss of {@link Network#loss}, from what the service reads. */
    private static double loss(Head head, Asked asked, States states) {
        int behind = asked.window().length() - 1;
        double[] starts = IntStream.concat(
                        IntStream.of(0), IntStream.range(asked.window().offset(), behind))
                .mapToDouble(place -> head.start(states, place))
                .toArray();
        double start = logSum(starts) - head.start(states, asked.start());
        double relevance = head.relevance(states);
        if (asked.start() == 0) {
            return 0.5 * (start + Math.log1p(Math.exp(relevance)));
        }
        float[] wanted = head.endsOf(states.vector(asked.start()));
        double[] ends = IntStream.range(asked.start(), behind)
                .mapToDouble(place -> states.dot(place, wanted))
                .toArray();
        double end = logSum(ends) - states.dot(asked.end(), wanted);
        return 0.5 * (start + end + Math.log1p(Math.exp(-relevance)));
    }

    private static double logSum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += Math.exp(value);
        }
        return Math.log(sum);
    }
}
