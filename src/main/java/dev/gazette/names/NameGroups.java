package dev.gazette.names;

import dev.gazette.names.NameEntry.Form;
import dev.gazette.names.NameEntry.FormUse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Joins drafts that are one name and writes them down as entries, ordered by kind and preferred form. */
final class NameGroups {
    private static final Comparator<Form> PREFERRED_FIRST = Comparator.comparing(Form::use)
            .thenComparing(form -> form.text().indexOf(' ') >= 0)
            .thenComparing(Comparator.comparingInt(Form::count).reversed())
            .thenComparing(
                    Comparator.comparingInt((Form form) -> form.text().length()).reversed())
            .thenComparing(Form::text);

    private final Map<Draft, Draft> parents = new HashMap<>();

    private NameGroups() {}

    static List<NameEntry> of(Map<String, Draft> drafts) {
        NameGroups groups = new NameGroups();
        Collection<Draft> all = drafts.values();
        new Misprints(all).find(all, (frequent, rare) -> groups.join(frequent, rare, FormUse.VARIANT));
        Contractions.find(all, (full, shorter) -> groups.join(full, shorter, FormUse.SHORT));
        Map<Draft, List<Draft>> members = all.stream().collect(Collectors.groupingBy(groups::root));
        return members.values().stream()
                .map(NameGroups::entry)
                .sorted(Comparator.comparing(NameEntry::kind).thenComparing(NameEntry::preferred))
                .toList();
    }

    private void join(Draft head, Draft other, FormUse use) {
        Draft left = root(head);
        Draft right = root(other);
        if (left != right) {
            parents.put(right, left);
            other.use = use;
        }
    }

    private Draft root(Draft draft) {
        Draft at = draft;
        for (Draft up = parents.get(at); up != null; up = parents.get(at)) {
            at = up;
        }
        return at;
    }

    private static NameEntry entry(List<Draft> members) {
        Map<String, Form> forms = new TreeMap<>();
        Set<String> offices = new LinkedHashSet<>();
        List<NameEntry.Occurrence> places = new ArrayList<>();
        for (Draft draft : members) {
            draft.forms.forEach((text, count) -> forms.merge(text, new Form(text, draft.use, count), NameGroups::both));
            draft.shortForms.forEach(
                    (text, count) -> forms.merge(text, new Form(text, FormUse.SHORT, count), NameGroups::both));
            offices.addAll(new TreeSet<>(draft.offices));
            places.addAll(draft.places);
        }
        List<Form> ordered = forms.values().stream().sorted(PREFERRED_FIRST).toList();
        NameKind kind = members.getFirst().kind;
        String preferred = ordered.getFirst().text();
        return new NameEntry(
                kind.code() + ":" + preferred,
                kind,
                preferred,
                ordered,
                List.copyOf(offices),
                places.stream().distinct().limit(NameEntry.MOST_OCCURRENCES).toList(),
                ordered.stream().mapToInt(Form::count).sum());
    }

    private static Form both(Form one, Form other) {
        FormUse use = one.use().compareTo(other.use()) <= 0 ? one.use() : other.use();
        return new Form(one.text(), use, one.count() + other.count());
    }
}
