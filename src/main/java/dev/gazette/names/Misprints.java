package dev.gazette.names;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * Pairs of forms that are one name, one of them misprinted: they differ in one character, never stand in one list, are
 * not both frequent, and share a context. What is too little evidence stays apart.
 */
final class Misprints {
    private static final int RARE = 2;
    private static final int FREQUENT = 3;
    private static final int SHORTEST_TITLE = 8;
    private static final int SMALLEST_LIST = 5;
    private static final double SISTER = 0.6;

    /** Characters that tell names apart: numerals, directions, sizes, levels of government. */
    private static final String TELLING = "0123456789零〇一二三四五六七八九十百千甲乙丙丁东西南北上下前后左右中大小内外新老旧省市区县镇乡州国首末正副男女";

    /** Ideographs are coded by radical and strokes, so that those which look alike are neighbours. */
    private static final int NEIGHBOURS = 200;

    private static final Pattern SOLE_OFFICE =
            Pattern.compile("^(?!.*副)\\p{IsHan}{2,}(局长|区长|市长|县长|镇长|主任|院长|检察长|书记|秘书长|主席)$");
    private static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin;Latin-ASCII");
    private static final Transliterator TRADITIONAL = Transliterator.getInstance("Simplified-Traditional");
    private static final String STATE = "中华人民共和国";

    private final Map<String, Set<String>> personsOfList = new HashMap<>();

    Misprints(Collection<Draft> drafts) {
        drafts.stream()
                .filter(draft -> draft.kind == NameKind.PERSON)
                .forEach(draft -> draft.lists.forEach(list -> personsOfList
                        .computeIfAbsent(list, any -> new HashSet<>())
                        .add(draft.key)));
    }

    /** Gives every pair that is one name, the more frequent form first. A form that may be two names stays alone. */
    void find(Collection<Draft> drafts, BiConsumer<Draft, Draft> same) {
        Map<String, List<Draft>> buckets = buckets(drafts);
        for (Draft rare : drafts) {
            Set<Draft> frequent = new LinkedHashSet<>();
            for (String bucket : buckets(rare)) {
                buckets.getOrDefault(bucket, List.of()).stream()
                        .filter(other -> other != rare && isMoreFrequent(other, rare) && isOneName(other, rare))
                        .forEach(frequent::add);
            }
            if (frequent.size() == 1) {
                same.accept(frequent.iterator().next(), rare);
            }
        }
    }

    private static boolean isMoreFrequent(Draft one, Draft other) {
        return one.count > other.count || (one.count == other.count && one.key.compareTo(other.key) < 0);
    }

    private static Map<String, List<Draft>> buckets(Collection<Draft> drafts) {
        Map<String, List<Draft>> buckets = new HashMap<>();
        for (Draft draft : drafts) {
            buckets(draft)
                    .forEach(bucket -> buckets.computeIfAbsent(bucket, any -> new ArrayList<>())
                            .add(draft));
        }
        return buckets;
    }

    /** Two keys that differ in one character, or of which one has a character more, fall into one of the same buckets. */
    private static Set<String> buckets(Draft draft) {
        Set<String> buckets = new LinkedHashSet<>();
        boolean title = draft.kind == NameKind.LAW || draft.kind == NameKind.PROJECT;
        if (title) {
            buckets.add(draft.kind + draft.key);
        }
        for (int i = 0; i < draft.key.length(); i++) {
            String before = draft.kind + draft.key.substring(0, i);
            buckets.add(before + '\0' + draft.key.substring(i + 1));
            if (title) {
                buckets.add(before + draft.key.substring(i + 1));
            }
        }
        return buckets;
    }

    private boolean isOneName(Draft frequent, Draft rare) {
        int at = NameKey.onlyDifference(frequent.key, rare.key);
        if (at < 0) {
            return hasCharacterMore(frequent, rare) || hasCharacterMore(rare, frequent);
        }
        if (rare.count > RARE || frequent.sharesListWith(rare)) {
            return false;
        }
        char left = frequent.key.charAt(at);
        char right = rare.key.charAt(at);
        if (TELLING.indexOf(left) >= 0 || TELLING.indexOf(right) >= 0 || left < 0x2E80 || right < 0x2E80) {
            return false;
        }
        return switch (frequent.kind) {
            case PERSON -> isOnePerson(frequent, rare, at);
            case LAW, PROJECT -> isOneTitle(frequent, rare) && (areAlike(left, right) || frequent.count >= FREQUENT);
            case PLACE, ORGAN -> isOnePlace(frequent, rare, at) && looksAlike(left, right);
        };
    }

    private static boolean hasCharacterMore(Draft longer, Draft shorter) {
        if (!NameKey.isOneCharacterMore(longer.key, shorter.key) || Math.min(longer.count, shorter.count) > RARE) {
            return false;
        }
        int at = 0;
        while (at < shorter.key.length() && longer.key.charAt(at) == shorter.key.charAt(at)) {
            at++;
        }
        return at > 0
                && at < shorter.key.length()
                && TELLING.indexOf(longer.key.charAt(at)) < 0
                && isOneTitle(longer, shorter);
    }

    private boolean isOnePerson(Draft frequent, Draft rare, int at) {
        if (at == 0) {
            return false;
        }
        boolean sharesSoleOffice = frequent.sharesDocumentWith(rare)
                && rare.offices.stream()
                        .anyMatch(office -> SOLE_OFFICE.matcher(office).matches() && frequent.offices.contains(office));
        boolean otherOffice = !frequent.offices.isEmpty() && !rare.offices.isEmpty();
        boolean slip = frequent.key.length() > 2
                && frequent.count >= FREQUENT
                && rare.count == 1
                && !otherOffice
                && rare.lists.isEmpty()
                && frequent.sharesDocumentWith(rare);
        boolean alike = areAlike(frequent.key.charAt(at), rare.key.charAt(at));
        return sharesSoleOffice || (alike && standInSisterLists(frequent, rare)) || (alike && slip);
    }

    /** Two records of nearly the same persons, one with this form and one with the other. */
    private boolean standInSisterLists(Draft frequent, Draft rare) {
        return frequent.lists.stream().anyMatch(one -> rare.lists.stream().anyMatch(other -> areSisters(one, other)));
    }

    private boolean areSisters(String one, String other) {
        Set<String> left = personsOfList.getOrDefault(one, Set.of());
        Set<String> right = personsOfList.getOrDefault(other, Set.of());
        long common = left.stream().filter(right::contains).count();
        int larger = Math.max(left.size(), right.size());
        return larger >= SMALLEST_LIST && common >= SISTER * larger;
    }

    private static boolean isOneTitle(Draft frequent, Draft rare) {
        return frequent.key.replace(STATE, "").length() >= SHORTEST_TITLE
                && frequent.key.charAt(frequent.key.length() - 1) == rare.key.charAt(rare.key.length() - 1);
    }

    /** The ending says what a place is, so it must agree; one of two single prints may be wrong, not one of many. */
    private static boolean isOnePlace(Draft frequent, Draft rare, int at) {
        return frequent.key.length() > 2
                && at < frequent.key.length() - 1
                && rare.count == 1
                && frequent.sharesDocumentWith(rare);
    }

    private static boolean areAlike(char left, char right) {
        return looksAlike(left, right)
                || PINYIN.transliterate(String.valueOf(left)).equals(PINYIN.transliterate(String.valueOf(right)));
    }

    private static boolean looksAlike(char left, char right) {
        int distance = Math.abs(left - right);
        int traditional =
                Math.abs(TRADITIONAL.transliterate(String.valueOf(left)).charAt(0)
                        - TRADITIONAL.transliterate(String.valueOf(right)).charAt(0));
        return Math.min(distance, traditional) <= NEIGHBOURS;
    }
}
