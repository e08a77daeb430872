package dev.gazette.names;

import dev.gazette.names.NameEntry.FormUse;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A name while the list is being built: everything that was found under one key. */
final class Draft {
    private static final Comparator<NameEntry.Occurrence> READING_ORDER = Comparator.comparing(
                    NameEntry.Occurrence::document)
            .thenComparingInt(NameEntry.Occurrence::line)
            .thenComparing(NameEntry.Occurrence::item);

    final NameKind kind;
    final String key;
    final Map<String, Integer> forms = new TreeMap<>();
    final Map<String, Integer> shortForms = new TreeMap<>();
    final Set<String> offices = new LinkedHashSet<>();
    final Set<String> lists = new HashSet<>();
    final Set<String> documents = new HashSet<>();
    final NavigableSet<NameEntry.Occurrence> places = new TreeSet<>(READING_ORDER);
    FormUse use = FormUse.NAME;
    int count;
    private final Map<String, Integer> evidence = new TreeMap<>();

    Draft(NameKind kind, String key) {
        this.kind = kind;
        this.key = key;
    }

    /** Notes what a rule has found; {@link #count} counts the prints. */
    void evidence(Mention mention) {
        if (!mention.context().isEmpty()) {
            offices.add(mention.context());
        }
        if (!mention.list().isEmpty()) {
            lists.add(mention.list());
        }
        standsAt(mention.place());
        evidence.merge(shown(mention.printed()), 1, Integer::sum);
    }

    /** Takes over what rules have found of the same name. */
    Draft with(Draft other) {
        offices.addAll(other.offices);
        lists.addAll(other.lists);
        documents.addAll(other.documents);
        other.places.forEach(this::standsAt);
        other.evidence.forEach((form, times) -> evidence.merge(form, times, Integer::sum));
        return this;
    }

    /** How often rules have found it. */
    int found() {
        return evidence.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Of all places only the first ones are shown, so no more are kept. */
    private void standsAt(NameEntry.Occurrence place) {
        documents.add(place.document());
        places.add(place);
        if (places.size() > NameEntry.MOST_OCCURRENCES) {
            places.pollLast();
        }
    }

    void count(String printed, NameEntry.Occurrence place) {
        standsAt(place);
        forms.merge(asFound(shown(printed)), 1, Integer::sum);
        count++;
    }

    /** A form that counting has missed, since it lies in a longer name or beside odd words, is printed all the same. */
    void countEvidenceAtLeast() {
        evidence.forEach((form, times) -> forms.putIfAbsent(asFound(form), times));
        count = forms.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Spacing, width and quotes make no other form of a title; inner spaces of a person are shown. */
    private String asFound(String shown) {
        if (kind == NameKind.PERSON) {
            return shown;
        }
        return evidence.keySet().stream()
                .filter(form -> NameKey.isSamePrint(form, shown))
                .findFirst()
                .orElse(shown);
    }

    private String shown(String printed) {
        return kind == NameKind.PERSON
                ? printed.replace("*", "").strip().replaceAll("[\\s\\u3000]+", " ")
                : NameKey.tidy(printed);
    }

    /** Whether the two stand in one list, so that they are two names however alike. */
    boolean sharesListWith(Draft other) {
        return lists.stream().anyMatch(other.lists::contains);
    }

    boolean sharesDocumentWith(Draft other) {
        return documents.stream().anyMatch(other.documents::contains);
    }
}
