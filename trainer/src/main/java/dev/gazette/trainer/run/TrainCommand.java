package dev.gazette.trainer.run;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import dev.gazette.inference.reader.WordPieces;
import dev.gazette.trainer.data.ReadingSet;
import dev.gazette.trainer.model.AdamW;
import dev.gazette.trainer.model.BatchArrays;
import dev.gazette.trainer.model.Network;
import dev.gazette.trainer.model.ShippedModel;
import dev.gazette.trainer.model.Weights;
import dev.gazette.trainer.sample.Batches;
import dev.gazette.trainer.sample.Example;
import dev.gazette.trainer.sample.Sampler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Trains for a given time; goes on from the checkpoint in the folder when there is one, else from given weights. */
final class TrainCommand {
    /** Another one for each of several trainings whose weights are averaged. */
    private static final long SEED = Long.getLong("trainer.seed", 42);

    private static final double PEAK_RATE = 1.5e-4;
    private static final int WARM_UP = 80;
    private static final double SAVE_EVERY = 300;
    private static final int LOG_EVERY = 20;

    /** The native library has given a loss that is no number; when weights are spoilt every step does. */
    private static final int MOST_SPOILT = 10;

    private final Path folder;
    private final double total;
    private final NDManager base;
    private final Network network;
    private final AdamW optimiser;
    private final double before;
    private final long began = System.nanoTime();
    private int step;
    private int spoilt;
    private double saved;
    private double lossSum;
    private int losses;
    private long examplesDone;

    private TrainCommand(Path folder, double total, NDManager base, Start start) {
        @Nullable Checkpoint kept = start.kept;
        this.folder = folder;
        this.total = total;
        this.base = base;
        network = new Network(base, kept == null ? start.weights : onlyWeights(kept.weights()));
        optimiser = new AdamW(base, network);
        before = kept == null ? 0 : kept.seconds();
        saved = before;
        if (kept != null) {
            optimiser.restore(base, kept.weights());
            step = kept.steps();
        }
    }

    /** What a training begins with: a checkpoint, or weights alone. */
    private record Start(@Nullable Checkpoint kept, Weights weights) {
        static Start of(Path folder, @Nullable Path model) throws IOException {
            @Nullable Checkpoint kept = Checkpoint.read(folder);
            return new Start(kept, model == null ? Weights.initial(SEED) : ShippedModel.read(model));
        }
    }

    /** Trains; {@code model}, a folder of the shipped files, is the start where there is no checkpoint yet. */
    static void run(Path data, Path folder, double minutes, @Nullable Path model) throws IOException {
        ReadingSet set = ReadingSet.read(data.resolve("train"));
        try (NDManager base = NDManager.newBaseManager();
                WordPieces pieces = new WordPieces(tokenizer())) {
            Sampler sampler = new Sampler(set, pieces);
            new TrainCommand(folder, minutes * 60, base, Start.of(folder, model)).train(sampler);
        }
    }

    static InputStream tokenizer() throws IOException {
        InputStream in = TrainCommand.class.getResourceAsStream("/bge-small-zh-v1.5-tokenizer.json");
        if (in == null) {
            throw new IOException("no tokenizer on the class path");
        }
        return in;
    }

    private static Weights onlyWeights(Weights all) {
        Map<String, float[]> arrays = new LinkedHashMap<>();
        all.arrays().entrySet().stream()
                .filter(entry -> !entry.getKey().contains(":"))
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> arrays.put(entry.getKey(), entry.getValue()));
        return new Weights(arrays);
    }

    private void train(Sampler sampler) throws IOException {
        while (elapsed() < total) {
            long seed = SEED + step;
            for (List<Example> batch : Batches.of(sampler.pass(seed), seed)) {
                if (elapsed() >= total) {
                    break;
                }
                step(batch);
            }
        }
        if (spoilt == 0) {
            save();
        }
        System.out.println("done");
    }

    private void step(List<Example> examples) throws IOException {
        step++;
        double rate = PEAK_RATE * Math.min(1.0, (double) step / WARM_UP) * Math.max(0.002, 1 - elapsed() / total);
        try (NDManager manager = base.newSubManager()) {
            BatchArrays batch = BatchArrays.of(manager, examples);
            try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
                NDArray loss = network.loss(batch);
                addLoss(loss.getFloat());
                collector.backward(loss);
            }
            spoilt = optimiser.update(manager, step, (float) rate) ? 0 : spoilt + 1;
        }
        if (spoilt > MOST_SPOILT) {
            throw new IllegalStateException(
                    "Loss or gradients were no numbers in " + spoilt + " steps up to step " + step + "; go on from the checkpoint");
        }
        examplesDone += examples.size();
        if (step % LOG_EVERY == 0) {
            log(rate);
        }
        if (spoilt == 0 && elapsed() - saved > SAVE_EVERY) {
            save();
        }
    }

    /** One that is no number would hide the others. */
    private void addLoss(float loss) {
        if (Float.isFinite(loss)) {
            lossSum += loss;
            losses++;
        }
    }

    private void log(double rate) {
        System.out.printf(
                "step %d  %.0f s of %.0f  loss %.3f  rate %.2e  %.2f examples/s%n",
                step, elapsed(), total, lossSum / losses, rate, examplesDone / (elapsed() - before));
        lossSum = 0;
        losses = 0;
    }

    private double elapsed() {
        return before + (System.nanoTime() - began) / 1e9;
    }

    private void save() throws IOException {
        new Checkpoint(optimiser.state(), step, elapsed()).write(folder);
        saved = elapsed();
    }
}
