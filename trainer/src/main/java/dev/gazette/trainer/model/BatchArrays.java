package dev.gazette.trainer.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import dev.gazette.trainer.sample.Example;
import java.util.List;

/**
 * A batch in tensors.
 *
 * @param attention 0 where there is a piece, a large negative number where there is none
 * @param startMask 0 where an answer may start: the first piece and those of the window
 * @param endMask 0 where an answer may end: from its start to the end of the window
 * @param endTarget all zero in a row without answer
 * @param answered 1 or 0 for each row
 */
public record BatchArrays(
        int size,
        int length,
        NDArray ids,
        NDArray types,
        NDArray positions,
        NDArray attention,
        NDArray startMask,
        NDArray endMask,
        NDArray startTarget,
        NDArray endTarget,
        NDArray answered) {
    private static final float NEVER = -1e4f;
    private static final int STEP = 16;

    /** Padded to the longest example, rounded up. */
    public static BatchArrays of(NDManager manager, List<Example> examples) {
        int size = examples.size();
        int longest = examples.stream().mapToInt(Example::length).max().orElseThrow();
        int length = (longest + STEP - 1) / STEP * STEP;
        Filler filler = new Filler(size, length);
        for (int row = 0; row < size; row++) {
            filler.fill(row, examples.get(row));
        }
        Shape shape = new Shape(size, length);
        return new BatchArrays(
                size,
                length,
                manager.create(filler.ids, shape),
                manager.create(filler.types, shape),
                manager.create(filler.positions, shape),
                manager.create(filler.attention, new Shape(size, 1, 1, length)),
                manager.create(filler.startMask, shape),
                manager.create(filler.endMask, shape),
                manager.create(filler.startTarget, shape),
                manager.create(filler.endTarget, shape),
                manager.create(filler.answered));
    }

    private static final class Filler {
        private final int length;
        private final long[] ids;
        private final long[] types;
        private final long[] positions;
        private final float[] attention;
        private final float[] startMask;
        private final float[] endMask;
        private final float[] startTarget;
        private final float[] endTarget;
        private final float[] answered;

        Filler(int size, int length) {
            this.length = length;
            ids = new long[size * length];
            types = new long[size * length];
            positions = new long[size * length];
            attention = new float[size * length];
            startMask = new float[size * length];
            endMask = new float[size * length];
            startTarget = new float[size * length];
            endTarget = new float[size * length];
            answered = new float[size];
        }

        void fill(int row, Example example) {
            int base = row * length;
            for (int i = 0; i < length; i++) {
                boolean there = i < example.length();
                boolean window = i >= example.windowStart() && i < example.length() - 1;
                ids[base + i] = there ? example.ids()[i] : 0;
                types[base + i] = there && i >= example.windowStart() ? 1 : 0;
                positions[base + i] = i;
                attention[base + i] = there ? 0 : NEVER;
                startMask[base + i] = window || i == 0 ? 0 : NEVER;
                endMask[base + i] = window && i >= example.start() ? 0 : NEVER;
            }
            startTarget[base + example.start()] = 1;
            if (example.hasAnswer()) {
                endTarget[base + example.end()] = 1;
                answered[row] = 1;
            }
        }
    }
}
