package dev.gazette.inference.reader;

import dev.gazette.reading.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Reads the answers of one window from the vectors of its pieces. */
final class WindowReader {
    /** Starts that are followed up; more change nearly nothing. */
    private static final int STARTS = 5;

    /** Ends that are taken for each start. */
    private static final int ENDS = 2;

    private final Head head;
    private final Window window;
    private final States states;
    private final int first;
    private final int behind;

    WindowReader(Head head, Window window, States states) {
        this.head = head;
        this.window = window;
        this.states = states;
        first = window.offset();
        behind = window.length() - 1;
    }

    double relevance() {
        return head.relevance(states);
    }

    /** Candidates, in no order, that may overlap. */
    List<Span> spans() {
        float none = head.start(states, 0);
        float[] starts = new float[behind - first];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = head.start(states, first + i);
        }
        List<Span> spans = new ArrayList<>();
        for (int start : best(starts, STARTS)) {
            addFrom(first + start, starts[start] - none, spans);
        }
        return spans;
    }

    private void addFrom(int start, double startScore, List<Span> spans) {
        float[] wanted = head.endsOf(states.vector(start));
        float[] ends = new float[behind - start];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = states.dot(start + i, wanted);
        }
        double total = logSum(ends);
        for (int end : best(ends, ENDS)) {
            int from = window.startChar(start);
            int to = window.endChar(start + end);
            if (to > from) {
                spans.add(new Span(from, to, startScore + ends[end] - total));
            }
        }
    }

    private static int[] best(float[] scores, int count) {
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -scores[i]).thenComparingInt(i -> i))
                .limit(count)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static double logSum(float[] values) {
        double most = Double.NEGATIVE_INFINITY;
        for (float value : values) {
            most = Math.max(most, value);
        }
        double sum = 0;
        for (float value : values) {
            sum += Math.exp(value - most);
        }
        return most + Math.log(sum);
    }
}
