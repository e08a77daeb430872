package dev.gazette.inference.reader;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/** Runs the network over windows. */
final class OnnxEncoder implements AutoCloseable {
    private static final int THREADS = 2;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    OnnxEncoder(byte[] model) throws IOException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(THREADS);
            options.setInterOpNumThreads(1);
            session = environment.createSession(model, options);
        } catch (OrtException e) {
            throw new IOException("the reader's network cannot be loaded (" + model.length + " bytes)", e);
        }
    }

    /** The vectors of a window's input. */
    States states(Window window) {
        int length = window.length();
        long[] ids = new long[length];
        long[] segments = new long[length];
        long[] mask = new long[length];
        window.fill(ids, segments);
        Arrays.fill(mask, 1);
        FloatBuffer values = run(ids, segments, mask, new long[] {1, length});
        return new States(values, values.capacity() / length);
    }

    private FloatBuffer run(long[] ids, long[] segments, long[] mask, long[] shape) {
        try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor segmentTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(segments), shape);
                OnnxTensor maskTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(mask), shape);
                OrtSession.Result result = session.run(
                        Map.of("input_ids", idTensor, "token_type_ids", segmentTensor, "attention_mask", maskTensor))) {
            return ((OnnxTensor) result.get(0)).getFloatBuffer();
        } catch (OrtException e) {
            throw new IllegalStateException("the reader's network failed on " + Arrays.toString(shape), e);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the reader's network cannot be closed", e);
        }
    }
}
