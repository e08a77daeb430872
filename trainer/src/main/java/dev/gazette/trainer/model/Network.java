package dev.gazette.trainer.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The encoder of BERT with a head for spans, in tensors that can be trained. Results belong to the manager of the left
 * operand, so weights stand on the right everywhere.
 */
public final class Network {
    private static final float EPSILON = 1e-12f;
    private static final long HEAD_SIZE = WeightNames.HIDDEN / WeightNames.HEADS;

    private final Map<String, NDArray> parameters = new LinkedHashMap<>();

    public Network(NDManager manager, Weights weights) {
        weights.arrays().forEach((name, values) -> {
            NDArray array = manager.create(values, shape(name, values.length));
            array.setRequiresGradient(true);
            parameters.put(name, array);
        });
    }

    /** By name, in a fixed order. */
    public Map<String, NDArray> parameters() {
        return parameters;
    }

    private static Shape shape(String name, int length) {
        if (name.equals("head.bias") || WeightNames.vectors().contains(name)) {
            return new Shape(length);
        }
        int rows = WeightNames.embeddings().contains(name) ? length / WeightNames.HIDDEN : rows(name);
        return new Shape(rows, length / rows);
    }

    private static int rows(String name) {
        return name.endsWith("output.dense.weight") && !name.contains("attention")
                ? WeightNames.INNER
                : WeightNames.HIDDEN;
    }

    /** The last hidden state, (batch * length, hidden). */
    NDArray encode(BatchArrays batch) {
        NDArray x = embedded(batch);
        for (int layer = 0; layer < WeightNames.LAYERS; layer++) {
            x = layer(x, batch, "encoder.layer." + layer + ".");
        }
        return x;
    }

    private NDArray embedded(BatchArrays batch) {
        NDArray words = lookup(batch.ids(), parameters.get(WeightNames.WORDS));
        NDArray types = lookup(batch.types(), parameters.get(WeightNames.TYPES));
        NDArray places = lookup(batch.positions(), parameters.get(WeightNames.POSITIONS));
        NDArray sum = words.add(types).add(places).reshape(batch.size() * batch.length(), WeightNames.HIDDEN);
        return norm(sum, "embeddings.LayerNorm");
    }

    private static NDArray lookup(NDArray ids, NDArray table) {
        return ids.getNDArrayInternal()
                .embedding(ids, table, SparseFormat.DENSE)
                .singletonOrThrow();
    }

    private NDArray layer(NDArray x, BatchArrays batch, String prefix) {
        NDArray query = heads(x, batch, prefix + "attention.self.query");
        NDArray key = heads(x, batch, prefix + "attention.self.key");
        NDArray value = heads(x, batch, prefix + "attention.self.value");
        NDArray share = query.mul((float) (1 / Math.sqrt(HEAD_SIZE)))
                .matMul(key.transpose(0, 1, 3, 2))
                .add(batch.attention())
                .softmax(-1);
        NDArray context =
                share.matMul(value).transpose(0, 2, 1, 3).reshape(batch.size() * batch.length(), WeightNames.HIDDEN);
        NDArray attended = norm(
                dense(context, prefix + "attention.output.dense").add(x), prefix + "attention.output.LayerNorm");
        NDArray inner = dense(attended, prefix + "intermediate.dense").getNDArrayInternal().gelu();
        return norm(dense(inner, prefix + "output.dense").add(attended), prefix + "output.LayerNorm");
    }

    private NDArray heads(NDArray x, BatchArrays batch, String name) {
        return dense(x, name)
                .reshape(batch.size(), batch.length(), WeightNames.HEADS, HEAD_SIZE)
                .transpose(0, 2, 1, 3);
    }

    private NDArray dense(NDArray x, String name) {
        return x.matMul(parameters.get(name + ".weight")).add(parameters.get(name + ".bias"));
    }

    private NDArray norm(NDArray x, String name) {
        NDArray gamma = parameters.get(name + ".weight");
        NDArray beta = parameters.get(name + ".bias");
        NDList result =
                x.getNDArrayInternal().layerNorm(x, new Shape(WeightNames.HIDDEN), gamma, beta, EPSILON);
        return result.singletonOrThrow();
    }

    /**
     * Mean loss of a batch: where the answer starts (at the first piece when there is none), where it ends given its
     * start, and whether there is one.
     */
    public NDArray loss(BatchArrays batch) {
        NDArray x = encode(batch);
        NDArray logits = x.matMul(parameters.get("head.weight"))
                .add(parameters.get("head.bias"))
                .reshape(batch.size(), batch.length(), 3);
        NDArray start = logits.get(new NDIndex(":, :, 0")).add(batch.startMask());
        NDArray startLoss = start.logSoftmax(1).mul(batch.startTarget()).sum().neg();
        NDArray end = logits.get(new NDIndex(":, :, 1")).add(endGivenStart(x, batch)).add(batch.endMask());
        NDArray endLoss = end.logSoftmax(1).mul(batch.endTarget()).sum().neg();
        NDArray relevance = logits.get(new NDIndex(":, 0, 2"));
        NDArray relevanceLoss = relevance
                .getNDArrayInternal()
                .softPlus()
                .sub(relevance.mul(batch.answered()))
                .sum();
        return startLoss.add(endLoss).add(relevanceLoss).mul(0.5f / batch.size());
    }

    private NDArray endGivenStart(NDArray x, BatchArrays batch) {
        NDArray states = x.reshape(batch.size(), batch.length(), WeightNames.HIDDEN);
        NDArray atStart = batch.startTarget()
                .reshape(batch.size(), 1, batch.length())
                .matMul(states)
                .reshape(batch.size(), WeightNames.HIDDEN)
                .matMul(parameters.get("pair.start"))
                .reshape(batch.size(), 1, WeightNames.PAIR);
        NDArray ends = x.matMul(parameters.get("pair.end"))
                .reshape(batch.size(), batch.length(), WeightNames.PAIR)
                .transpose(0, 2, 1);
        return atStart.matMul(ends)
                .reshape(batch.size(), batch.length())
                .mul((float) (1 / Math.sqrt(WeightNames.PAIR)));
    }
}
