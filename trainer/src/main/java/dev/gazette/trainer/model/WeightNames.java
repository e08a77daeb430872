package dev.gazette.trainer.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The names of the encoder's weights, as BERT has them, and the names they go by in the ONNX graph. */
public final class WeightNames {
    public static final int LAYERS = 4;
    public static final int HIDDEN = 512;
    public static final int HEADS = 8;
    public static final int INNER = 2048;
    public static final int PAIR = 64;

    public static final String WORDS = "embeddings.word_embeddings.weight";
    public static final String POSITIONS = "embeddings.position_embeddings.weight";
    public static final String TYPES = "embeddings.token_type_embeddings.weight";

    private static final List<String> MATRICES = List.of(
            "attention.self.query",
            "attention.self.key",
            "attention.self.value",
            "attention.output.dense",
            "intermediate.dense",
            "output.dense");

    private WeightNames() {}

    /** Matrices, (in, out): BERT's name to the output of the product that reads it. */
    public static Map<String, String> matrices() {
        Map<String, String> outputs = new TreeMap<>();
        for (int layer = 0; layer < LAYERS; layer++) {
            for (String matrix : MATRICES) {
                outputs.put(
                        "encoder.layer." + layer + "." + matrix + ".weight",
                        "/encoder/layer." + layer + "/" + matrix.replace('.', '/') + "/MatMul_output_0");
            }
        }
        return outputs;
    }

    public static List<String> embeddings() {
        return List.of(WORDS, POSITIONS, TYPES);
    }

    /** Biases and norms, which have their own names in the graph. */
    public static List<String> vectors() {
        List<String> names = new ArrayList<>(List.of("embeddings.LayerNorm.weight", "embeddings.LayerNorm.bias"));
        for (int layer = 0; layer < LAYERS; layer++) {
            String prefix = "encoder.layer." + layer + ".";
            MATRICES.forEach(matrix -> names.add(prefix + matrix + ".bias"));
            for (String norm : List.of("attention.output.LayerNorm", "output.LayerNorm")) {
                names.add(prefix + norm + ".weight");
                names.add(prefix + norm + ".bias");
            }
        }
        return names;
    }
}
