package dev.gazette.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The paragraph styles of a Word document: which ones are headings, entries of a contents list or numbered. */
final class WordStyles {
    private static final int MAX_CHAIN = 20;
    private static final int BODY_LEVEL = 9;
    private static final Pattern HEADING = Pattern.compile("(?:heading|标题)\\s*([1-9])");

    private final Map<String, Element> styles = new HashMap<>();

    WordStyles(Optional<Element> part) {
        part.ifPresent(root -> WordXml.children(root, "style")
                .forEach(style -> styles.put(WordXml.attribute(style, "styleId"), style)));
    }

    /** Level of the heading that a paragraph is, 0 when it is none. */
    int headingLevel(Element paragraph) {
        Optional<String> own =
                Optional.of(WordXml.value(paragraph, "pPr", "outlineLvl")).filter(v -> !v.isEmpty());
        OptionalInt outline = WordXml.number(
                own.orElseGet(() -> inherited(paragraph, style -> WordXml.value(style, "pPr", "outlineLvl"))));
        if (outline.isPresent()) {
            return outline.getAsInt() < 0 || outline.getAsInt() >= BODY_LEVEL ? 0 : outline.getAsInt() + 1;
        }
        String name = name(paragraph);
        Matcher heading = HEADING.matcher(name);
        if (heading.matches()) {
            return Integer.parseInt(heading.group(1));
        }
        return name.equals("title") ? 1 : 0;
    }

    boolean isContentsEntry(Element paragraph) {
        return name(paragraph).matches("(toc|目录)\\s*\\d") || hasLeader(paragraph);
    }

    private static boolean hasLeader(Element paragraph) {
        return WordXml.find(paragraph, "pPr", "tabs").stream()
                .flatMap(tabs -> WordXml.children(tabs, "tab").stream())
                .map(tab -> WordXml.attribute(tab, "leader"))
                .anyMatch(leader -> leader.equals("dot") || leader.equals("middleDot"));
    }

    boolean isCentred(Element paragraph) {
        String own = WordXml.value(paragraph, "pPr", "jc");
        return (own.isEmpty() ? inherited(paragraph, style -> WordXml.value(style, "pPr", "jc")) : own)
                .equals("center");
    }

    /** The id of the list and the level in it, each from the paragraph or else its style. */
    Optional<ListPlace> listPlace(Element paragraph) {
        String own = WordXml.value(paragraph, "pPr", "numPr", "numId");
        String list =
                own.isEmpty() ? inherited(paragraph, style -> WordXml.value(style, "pPr", "numPr", "numId")) : own;
        String ownLevel = WordXml.value(paragraph, "pPr", "numPr", "ilvl");
        String level = ownLevel.isEmpty()
                ? inherited(paragraph, style -> WordXml.value(style, "pPr", "numPr", "ilvl"))
                : ownLevel;
        return list.isEmpty() || list.equals("0")
                ? Optional.empty()
                : Optional.of(new ListPlace(list, WordXml.number(level).orElse(0)));
    }

    private String name(Element paragraph) {
        Element style = styles.get(WordXml.value(paragraph, "pPr", "pStyle"));
        return style == null ? "" : WordXml.value(style, "name").toLowerCase(Locale.ROOT);
    }

    /** The first value that is not empty along the chain of styles. */
    private String inherited(Element paragraph, Function<Element, String> value) {
        Element style = styles.get(WordXml.value(paragraph, "pPr", "pStyle"));
        for (int i = 0; i < MAX_CHAIN && style != null; i++) {
            String found = value.apply(style);
            if (!found.isEmpty()) {
                return found;
            }
            style = styles.get(WordXml.value(style, "basedOn"));
        }
        return "";
    }

    /** Where a paragraph stands in a list, level 0 being the outermost. */
    record ListPlace(String list, int level) {}
}
