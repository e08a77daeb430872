package dev.gazette.trainer.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import java.util.LinkedHashMap;
import java.util.Map;

/** Adam with decoupled weight decay and a clipped gradient norm; the head learns faster than the encoder. */
public final class AdamW {
    private static final float BETA1 = 0.9f;
    private static final float BETA2 = 0.999f;
    private static final float EPSILON = 1e-8f;
    private static final float DECAY = 0.01f;
    private static final float HEAD_FACTOR = 8;
    private static final String MEAN = "mean:";
    private static final String VARIANCE = "variance:";

    private final Network network;
    private final Map<String, NDArray> means = new LinkedHashMap<>();
    private final Map<String, NDArray> variances = new LinkedHashMap<>();

    public AdamW(NDManager manager, Network network) {
        this.network = network;
        network.parameters().forEach((name, parameter) -> {
            means.put(name, manager.zeros(parameter.getShape()));
            variances.put(name, manager.zeros(parameter.getShape()));
        });
    }

    /**
     * One step, counted from 1; leaves the gradients at zero. The gradients are closed with the step's manager.
     *
     * @return whether the step was taken; gradients that are no numbers would spoil every weight, and are thrown away
     */
    public boolean update(NDManager step, int number, float rate) {
        Map<String, NDArray> gradients = new LinkedHashMap<>();
        double square = 0;
        for (Map.Entry<String, NDArray> entry : network.parameters().entrySet()) {
            NDArray gradient = entry.getValue().getGradient();
            gradient.attach(step);
            gradients.put(entry.getKey(), gradient);
            square += gradient.square().sum().getFloat();
        }
        if (!Double.isFinite(square)) {
            gradients.values().forEach(gradient -> gradient.set(new NDIndex("..."), 0));
            return false;
        }
        float clip = (float) Math.min(1, 1 / (Math.sqrt(square) + 1e-6));
        double correction = Math.sqrt(1 - Math.pow(BETA2, number)) / (1 - Math.pow(BETA1, number));
        gradients.forEach((name, gradient) -> {
            boolean head = name.startsWith("head.") || name.startsWith("pair.");
            float own = rate * (head ? HEAD_FACTOR : 1);
            float corrected = (float) (own * correction);
            float decay = decayed(name) ? DECAY : 0;
            NDArray parameter = network.parameters().get(name);
            NDList state = new NDList(parameter, gradient, means.get(name), variances.get(name));
            parameter
                    .getNDArrayInternal()
                    .adamUpdate(
                            state, new NDList(parameter), own, corrected, decay, clip, -1f, BETA1, BETA2, EPSILON,
                            false, true);
            gradient.subi(gradient);
        });
        return true;
    }

    private static boolean decayed(String name) {
        return name.endsWith(".weight") && !name.contains("LayerNorm");
    }

    /** Puts parameters and moments into a map, to be kept. */
    public Weights state() {
        Map<String, float[]> arrays = new LinkedHashMap<>();
        network.parameters().forEach((name, array) -> arrays.put(name, array.toFloatArray()));
        means.forEach((name, array) -> arrays.put(MEAN + name, array.toFloatArray()));
        variances.forEach((name, array) -> arrays.put(VARIANCE + name, array.toFloatArray()));
        return new Weights(arrays);
    }

    /** Takes up the moments that were kept. */
    public void restore(NDManager manager, Weights kept) {
        network.parameters().forEach((name, parameter) -> {
            means.put(name, manager.create(kept.get(MEAN + name), parameter.getShape()));
            variances.put(name, manager.create(kept.get(VARIANCE + name), parameter.getShape()));
        });
    }
}
