package dev.gazette.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The authority list: entries and the ways to look them up. Immutable and thread-safe. */
public final class Authority {
    /** A list without names. */
    public static final Authority EMPTY = new Authority(List.of());

    private static final int SHORTEST_CORRECTED = 3;

    private final List<NameEntry> entries;
    private final Map<String, List<NameEntry>> byKey = new TreeMap<>();

    /** The list with these entries, in their order. */
    public Authority(List<NameEntry> entries) {
        this.entries = List.copyOf(entries);
        for (NameEntry entry : entries) {
            entry.forms().stream()
                    .map(form -> NameKey.of(form.text()))
                    .distinct()
                    .forEach(key ->
                            byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(entry));
        }
    }

    public List<NameEntry> entries() {
        return entries;
    }

    /** Entries that have this form, white space, width and script aside. */
    public List<NameEntry> of(String form) {
        return List.copyOf(byKey.getOrDefault(NameKey.of(form), List.of()));
    }

    /** The preferred form of the person with this name; the name itself when there is none or more than one. */
    public String person(String name) {
        List<NameEntry> persons = of(name).stream()
                .filter(entry -> entry.kind() == NameKind.PERSON)
                .toList();
        return persons.size() == 1 ? persons.getFirst().preferred() : name;
    }

    /** All forms of the person with this name, without inner space; the name alone when it is unknown. */
    public List<String> formsOfPerson(String name) {
        Set<String> forms = new LinkedHashSet<>(List.of(NameKey.of(name)));
        of(name).stream()
                .filter(entry -> entry.kind() == NameKind.PERSON)
                .flatMap(entry -> entry.forms().stream())
                .forEach(form -> forms.add(NameKey.of(form.text())));
        return List.copyOf(forms);
    }

    /** Names in a text, longest first at each place, with the other forms that may be printed for them. */
    public List<NameInText> in(String text) {
        return new NameScan<>(byKey)
                .in(text).stream()
                        .map(found -> new NameInText(
                                text.substring(found.begin(), found.end()), otherForms(found.key(), found.value())))
                        .distinct()
                        .toList();
    }

    /** A kind of document (纲要) says nothing alone, so it neither stands for a name nor is looked for. */
    private static List<String> otherForms(String key, List<NameEntry> entries) {
        if (GenericWords.isOnlyKind(key)) {
            return List.of();
        }
        Set<String> seen = new LinkedHashSet<>(List.of(key));
        List<String> others = new ArrayList<>();
        entries.stream().flatMap(entry -> entry.forms().stream()).forEach(form -> {
            String other = NameKey.of(form.text());
            if (!GenericWords.isOnlyKind(other) && seen.add(other)) {
                others.add(form.text());
            }
        });
        return others;
    }

    /** The words with a misspelt name put right; empty when no name of three characters is one character off. */
    public Optional<String> corrected(String words) {
        String key = NameKey.of(words);
        return byKey.keySet().stream()
                .filter(name -> name.length() >= SHORTEST_CORRECTED && !key.contains(name))
                .flatMap(name -> replaced(key, name).stream())
                .findFirst();
    }

    /** The person whose name was meant when a text is nothing but a name, unknown and one character off a known one. */
    public Optional<String> personMeantBy(String text) {
        String key = NameKey.of(text);
        if (key.length() < SHORTEST_CORRECTED || byKey.containsKey(key)) {
            return Optional.empty();
        }
        return entries.stream()
                .filter(entry -> entry.kind() == NameKind.PERSON)
                .map(NameEntry::preferred)
                .filter(name -> NameKey.onlyDifference(NameKey.of(name), key) >= 0)
                .findFirst();
    }

    private static Optional<String> replaced(String words, String name) {
        for (int at = 0; at + name.length() <= words.length(); at++) {
            if (NameKey.onlyDifference(words.substring(at, at + name.length()), name) >= 0) {
                return Optional.of(words.substring(0, at) + name + words.substring(at + name.length()));
            }
        }
        return Optional.empty();
    }

    /**
     * A name that stands in a text.
     *
     * @param text the name as it stands there
     * @param others other forms of the same entry as printed, without those that differ in spacing only
     */
    public record NameInText(String text, List<String> others) {
        public NameInText {
            others = List.copyOf(others);
        }
    }
}
