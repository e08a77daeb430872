package dev.gazette.inference;

import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;

/** BGE-small-zh v1.5, int8, in process: 512 dimensions, normalised. Says its name, which the library leaves open. */
final class BgeSmallZh extends BgeSmallZhV15QuantizedEmbeddingModel {
    static final String NAME = "bge-small-zh-v15-q";

    /** Where its vocabulary lies on the class path. */
    static final String TOKENIZER = "/bge-small-zh-v1.5-q-tokenizer.json";

    @Override
    public String modelName() {
        return NAME;
    }
}
