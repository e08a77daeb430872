package dev.gazette.names;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pairs of a full and a shorter form: without the state or the larger area before it, or with each word of it cut to its
 * characters (发展和改革委员会, 发展改革委, 发改委). A shorter form that fits two full ones is left alone.
 */
final class Contractions {
    private static final String STATE = "中华人民共和国";
    private static final Pattern LARGER_AREA = Pattern.compile("\\p{IsHan}{2,3}(省|市|自治区|区|县|州)|" + STATE);
    private static final Pattern AREA =
            Pattern.compile("^(?:\\p{IsHan}{2,3}(?:省|市|自治区))?(\\p{IsHan}{2,3}[区县市])?([省市区县镇]?)");
    private static final int SHORTEST = 3;

    private Contractions() {}

    /** Gives every pair that is one name, the full form first. */
    static void find(Collection<Draft> drafts, BiConsumer<Draft, Draft> same) {
        for (Draft shorter : drafts) {
            List<Draft> full = drafts.stream()
                    .filter(draft -> draft.kind == shorter.kind && draft.key.length() > shorter.key.length())
                    .filter(draft -> isShorterFormOf(shorter, draft))
                    .toList();
            longest(full).ifPresent(head -> same.accept(head, shorter));
        }
    }

    /** The longest of full forms that are all one name. */
    private static Optional<Draft> longest(List<Draft> full) {
        Optional<Draft> longest = full.stream()
                .max(Comparator.comparingInt((Draft draft) -> draft.key.length())
                        .thenComparing(draft -> draft.key));
        return longest.filter(head -> full.stream().allMatch(draft -> draft == head || isShorterFormOf(draft, head)));
    }

    private static boolean isShorterFormOf(Draft shorter, Draft full) {
        if (shorter.kind == NameKind.PERSON || shorter.key.length() < SHORTEST || !full.sharesDocumentWith(shorter)) {
            return false;
        }
        if (full.key.replace(STATE, "").equals(shorter.key)) {
            return true;
        }
        if (full.key.endsWith(shorter.key)) {
            String area = full.key.substring(0, full.key.length() - shorter.key.length());
            if (LARGER_AREA.matcher(area).matches()) {
                return hasArea(shorter);
            }
        }
        return shorter.kind == NameKind.ORGAN && isContraction(shorter.key, full.key);
    }

    private static boolean hasArea(Draft draft) {
        Matcher area = AREA.matcher(draft.key);
        return area.find() && !area.group().isEmpty();
    }

    static boolean isContraction(String shorter, String full) {
        Matcher shortArea = AREA.matcher(shorter);
        Matcher fullArea = AREA.matcher(full);
        if (!shortArea.find() || !fullArea.find() || !level(shortArea).equals(level(fullArea))) {
            return false;
        }
        if (shortArea.group(1) != null && !shortArea.group(1).equals(fullArea.group(1))) {
            return false;
        }
        String shortCore = core(shorter.substring(shortArea.end()));
        String fullCore = core(full.substring(fullArea.end()));
        return shortCore.length() > 1
                && shortCore.length() < fullCore.length() + 1
                && standsForEachWord(shortCore, fullCore);
    }

    /** 区 for 区教育局 and for 某某区教育局; empty without an area. */
    private static String level(Matcher area) {
        String text = area.group();
        return text.isEmpty() ? "" : text.substring(text.length() - 1);
    }

    private static String core(String organ) {
        return organ.replace("人民代表大会常务委员会", "人大常委会")
                .replace("工作委员会", "工委")
                .replace("委员会", "委")
                .replace("办公室", "办")
                .replace("人民政府", "政府");
    }

    private static boolean standsForEachWord(String shorter, String full) {
        int at = 0;
        for (String word : words(full)) {
            int taken = 0;
            for (int i = 0; i < word.length() && at < shorter.length(); i++) {
                if (word.charAt(i) == shorter.charAt(at)) {
                    at++;
                    taken++;
                }
            }
            if (taken == 0 && !"和与及".contains(word)) {
                return false;
            }
        }
        return at == shorter.length();
    }

    private static List<String> words(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.CHINESE);
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            words.add(text.substring(start, end));
            start = end;
        }
        return words;
    }
}
