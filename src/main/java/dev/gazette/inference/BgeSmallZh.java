package dev.gazette.inference;

import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;

/** BGE-small-zh v1.5, int8, in process: 512 dimensions, normalised. Says its name, which the library leaves open. */
final class BgeSmallZh extends BgeSmallZhV15QuantizedEmbeddingModel {
    static final String NAME = "bge-small-zh-v15-q";

    @Override
    public String modelName() {
        return NAME;
    }
}
