package dev.gazette.trainer.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Finds passages that share much with a question: BM25 over pairs of characters. */
public final class NearPassages {
    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private final List<Passage> passages;
    private final Map<String, List<int[]>> postings = new HashMap<>();
    private final double meanLength;

    public NearPassages(List<Passage> passages) {
        this.passages = List.copyOf(passages);
        for (int i = 0; i < this.passages.size(); i++) {
            Map<String, Integer> counts = new HashMap<>();
            pairs(this.passages.get(i).text()).forEach(pair -> counts.merge(pair, 1, Integer::sum));
            int place = i;
            counts.forEach((pair, count) ->
                    postings.computeIfAbsent(pair, key -> new ArrayList<>()).add(new int[] {place, count}));
        }
        meanLength = this.passages.stream().mapToInt(p -> p.text().length()).average().orElse(1);
    }

    /** Ids of the nearest passages that pass the test, best first. */
    public List<Integer> near(String question, int count, Predicate<Passage> allowed) {
        Map<Integer, Double> scores = new HashMap<>();
        Set<String> asked = new HashSet<>(pairs(question));
        for (String pair : asked) {
            List<int[]> list = postings.getOrDefault(pair, List.of());
            double weight = Math.log(1 + (passages.size() - list.size() + 0.5) / (list.size() + 0.5));
            for (int[] posting : list) {
                scores.merge(posting[0], weight * saturation(posting), Double::sum);
            }
        }
        return scores.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(entry -> passages.get(entry.getKey()))
                .filter(allowed)
                .limit(count)
                .map(Passage::id)
                .toList();
    }

    private double saturation(int[] posting) {
        double length = passages.get(posting[0]).text().length() / meanLength;
        return posting[1] * (K1 + 1) / (posting[1] + K1 * (1 - B + B * length));
    }

    private static List<String> pairs(String text) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
