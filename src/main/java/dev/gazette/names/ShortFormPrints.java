package dev.gazette.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How often each short form is printed in the item that defines it, where alone it holds. */
final class ShortFormPrints {
    /** Keys of the short forms that an item defines. */
    private final Map<String, Set<String>> defined;

    private final Map<String, Map<String, Integer>> prints = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private String item = "";

    private ShortFormPrints(Map<String, Set<String>> defined) {
        this.defined = defined;
    }

    static ShortFormPrints count(List<DefinedShortForms.Defined> definitions, RunStore runs) {
        ShortFormPrints prints = new ShortFormPrints(definitions.stream()
                .collect(Collectors.groupingBy(
                        definition -> definition.place().item(),
                        Collectors.mapping(
                                definition -> NameKey.of(definition.shortForm()),
                                Collectors.toCollection(TreeSet::new)))));
        runs.forEach(prints::read);
        prints.countItem();
        return prints;
    }

    int of(DefinedShortForms.Defined definition) {
        return prints.getOrDefault(definition.place().item(), Map.of())
                .getOrDefault(NameKey.of(definition.shortForm()), 0);
    }

    /** The text of an item stands in one piece, so only one item is held at a time. */
    private void read(TextRun run) {
        if (!run.item().equals(item)) {
            countItem();
            item = run.item();
        }
        if (defined.containsKey(item)) {
            texts.add(run.text());
        }
    }

    private void countItem() {
        if (!texts.isEmpty()) {
            Map<String, Integer> own = prints.computeIfAbsent(item, any -> new HashMap<>());
            for (String key : defined.getOrDefault(item, Set.of())) {
                own.merge(key, count(key), Integer::sum);
            }
        }
        texts.clear();
    }

    private int count(String key) {
        NameScan<String> scan = new NameScan<>(Map.of(key, key));
        return texts.stream().mapToInt(text -> scan.in(text).size()).sum();
    }
}
