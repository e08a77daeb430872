package dev.gazette.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds where known names stand in a text: at each place the longest one, none inside another. */
final class NameScan<T> {
    private final Map<String, List<String>> byHead = new HashMap<>();
    private final Map<String, T> values;
    private final Map<Character, String> keys = new HashMap<>();

    /**
     * Prepares a scan.
     *
     * @param values what stands for each key; keys of one character are not looked for
     */
    NameScan(Map<String, T> values) {
        this.values = values;
        for (String key : values.keySet()) {
            if (key.length() > 1) {
                byHead.computeIfAbsent(key.substring(0, 2), any -> new ArrayList<>())
                        .add(key);
            }
        }
        byHead.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder())));
    }

    /** A name in a text, offsets of the text as printed, {@code end} excluded. */
    record Found<T>(T value, String key, int begin, int end) {}

    List<Found<T>> in(String text) {
        StringBuilder keyed = new StringBuilder(text.length());
        int[] offsets = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            String key = keys.computeIfAbsent(text.charAt(i), c -> NameKey.of(String.valueOf(c)));
            if (keyed.length() + key.length() > offsets.length) {
                offsets = Arrays.copyOf(offsets, 2 * (keyed.length() + key.length()));
            }
            Arrays.fill(offsets, keyed.length(), keyed.length() + key.length(), i);
            keyed.append(key);
        }
        return find(keyed.toString(), offsets);
    }

    private List<Found<T>> find(String keyed, int[] offsets) {
        List<Found<T>> found = new ArrayList<>();
        for (int at = 0; at + 2 <= keyed.length(); ) {
            String key = longestAt(keyed, at);
            if (key.isEmpty()) {
                at++;
                continue;
            }
            T value = values.get(key);
            if (value != null) {
                found.add(new Found<>(value, key, offsets[at], offsets[at + key.length() - 1] + 1));
            }
            at += key.length();
        }
        return found;
    }

    private String longestAt(String keyed, int at) {
        for (String key : byHead.getOrDefault(keyed.substring(at, at + 2), List.of())) {
            if (keyed.startsWith(key, at)) {
                return key;
            }
        }
        return "";
    }
}
