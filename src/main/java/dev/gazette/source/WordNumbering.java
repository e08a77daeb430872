package dev.gazette.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Counts automatically numbered paragraphs and writes the numbers that a reader of the page sees. */
final class WordNumbering {
    private static final int LEVELS = 9;
    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    /** Bullets come from symbol fonts, whose characters mean nothing elsewhere. */
    private static final String BULLET = "●";

    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> kinds = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    WordNumbering(Optional<Element> part) {
        part.ifPresent(root -> {
            WordXml.children(root, "num").forEach(num -> lists.put(WordXml.attribute(num, "numId"), num));
            WordXml.children(root, "abstractNum")
                    .forEach(kind -> kinds.put(WordXml.attribute(kind, "abstractNumId"), kind));
        });
    }

    /** The number of the next paragraph at this place with the gap behind it, empty when it shows none. */
    String next(WordStyles.ListPlace place) {
        Element list = lists.get(place.list());
        if (list == null || place.level() < 0 || place.level() >= LEVELS) {
            return "";
        }
        String kindId = WordXml.value(list, "abstractNumId");
        int[] counter = counters.computeIfAbsent(kindId, id -> new int[LEVELS]);
        restart(list, counter);
        counter[place.level()] =
                counter[place.level()] == 0 ? start(list, kindId, place.level()) : counter[place.level()] + 1;
        for (int deeper = place.level() + 1; deeper < LEVELS; deeper++) {
            counter[deeper] = 0;
        }
        return written(list, kindId, place.level());
    }

    /** A list that says where it starts begins anew, though it shares its counters with others of its kind. */
    private void restart(Element list, int[] counter) {
        if (!begun.add(WordXml.attribute(list, "numId"))) {
            return;
        }
        for (Element override : WordXml.children(list, "lvlOverride")) {
            int level = WordXml.number(WordXml.attribute(override, "ilvl")).orElse(-1);
            int start = WordXml.number(WordXml.value(override, "startOverride")).orElse(-1);
            if (0 <= level && level < LEVELS && start >= 0) {
                counter[level] = start == 1 ? 0 : start - 1;
            }
        }
    }

    private int start(Element list, String kindId, int level) {
        return level(list, kindId, level)
                .map(found -> WordXml.value(found, "start"))
                .flatMap(text -> WordXml.number(text).stream().boxed().findFirst())
                .orElse(1);
    }

    private String written(Element list, String kindId, int level) {
        Optional<Element> found = level(list, kindId, level);
        String format = found.map(element -> WordXml.value(element, "numFmt")).orElse("");
        String pattern = found.map(element -> WordXml.value(element, "lvlText")).orElse("");
        if (format.equals("bullet")) {
            return BULLET;
        }
        Matcher places = PLACE.matcher(pattern);
        StringBuilder text = new StringBuilder();
        while (places.find()) {
            int of = Integer.parseInt(places.group(1)) - 1;
            int number = Math.max(1, counters.getOrDefault(kindId, new int[LEVELS])[of]);
            String how = level(list, kindId, of)
                    .map(element -> WordXml.value(element, "numFmt"))
                    .orElse("decimal");
            places.appendReplacement(text, Matcher.quoteReplacement(ListNumber.format(how, number)));
        }
        String number = places.appendTail(text).toString().strip();
        return number.matches(".*[.)\\w]") ? number + " " : number;
    }

    private Optional<Element> level(Element list, String kindId, int level) {
        Element kind = kinds.get(kindId);
        if (kind == null) {
            return Optional.empty();
        }
        String wanted = String.valueOf(level);
        Optional<Element> own = WordXml.children(list, "lvlOverride").stream()
                .filter(override -> WordXml.attribute(override, "ilvl").equals(wanted))
                .flatMap(override -> WordXml.children(override, "lvl").stream())
                .findFirst();
        return own.or(() -> WordXml.children(kind, "lvl").stream()
                .filter(element -> WordXml.attribute(element, "ilvl").equals(wanted))
                .findFirst());
    }
}
