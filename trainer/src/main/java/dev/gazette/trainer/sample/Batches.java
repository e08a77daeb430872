package dev.gazette.trainer.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Puts examples of like length together, so that little of a batch is padding. */
public final class Batches {
    private static final int POOL = 768;
    private static final int TOKENS = 4_096;

    private Batches() {}

    public static List<List<Example>> of(List<Example> examples, long seed) {
        List<List<Example>> batches = new ArrayList<>();
        for (int from = 0; from < examples.size(); from += POOL) {
            List<Example> pool = new ArrayList<>(examples.subList(from, Math.min(examples.size(), from + POOL)));
            pool.sort(Comparator.comparingInt(Example::length));
            batches.addAll(cut(pool));
        }
        Collections.shuffle(batches, new Random(seed));
        return batches;
    }

    private static List<List<Example>> cut(List<Example> sorted) {
        List<List<Example>> batches = new ArrayList<>();
        List<Example> open = new ArrayList<>();
        for (Example example : sorted) {
            if ((open.size() + 1) * example.length() > TOKENS) {
                batches.add(open);
                open = new ArrayList<>();
            }
            open.add(example);
        }
        if (!open.isEmpty()) {
            batches.add(open);
        }
        return batches;
    }
}
