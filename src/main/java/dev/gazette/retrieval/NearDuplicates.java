package dev.gazette.retrieval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Collapses passages that say the same in nearly the same words, as a spoken report and its annex do, and keeps the
 * best ranked. Passages that differ in a figure, in words or in digits, or that belong to different sessions, say
 * different things and all stay.
 */
final class NearDuplicates {
    private static final double SAME = 0.9;
    private static final int SHINGLE = 3;
    private static final Pattern NOISE = Pattern.compile("[\\s\\p{P}\\p{S}\\p{Z}]+");
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:\\.\\d+)?|[〇零一二两三四五六七八九十百千万亿]+");

    private NearDuplicates() {}

    /** The first ranked passages, so many at most, without those that repeat a better ranked one. */
    static List<RankedPassage> collapse(List<RankedPassage> ranked, int most) {
        Map<Figures, List<Set<String>>> kept = new HashMap<>();
        List<RankedPassage> result = new ArrayList<>();
        for (RankedPassage candidate : ranked) {
            if (result.size() == most) {
                break;
            }
            String text = TextNormaliser.normalise(candidate.passage().text());
            Figures figures = new Figures(candidate.passage().provenance().session(), figures(text));
            List<Set<String>> rivals = kept.computeIfAbsent(figures, known -> new ArrayList<>());
            Set<String> shingles = shingles(text);
            if (rivals.stream().noneMatch(rival -> similar(rival, shingles))) {
                rivals.add(shingles);
                result.add(candidate);
            }
        }
        return result;
    }

    private static boolean similar(Set<String> a, Set<String> b) {
        double smaller = Math.min(a.size(), b.size());
        if (smaller < SAME * Math.max(a.size(), b.size())) {
            return false;
        }
        double common = a.stream().filter(b::contains).count();
        return common >= SAME * (a.size() + b.size() - common);
    }

    private static Set<String> shingles(String text) {
        String plain = NOISE.matcher(text).replaceAll("");
        Set<String> shingles = new HashSet<>();
        for (int start = 0; start == 0 || start + SHINGLE <= plain.length(); start++) {
            shingles.add(plain.substring(start, Math.min(plain.length(), start + SHINGLE)));
        }
        return shingles;
    }

    private static List<String> figures(String text) {
        return FIGURE.matcher(text.replace(" ", ""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private record Figures(Optional<Integer> session, List<String> inOrder) {}
}
