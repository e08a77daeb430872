package dev.gazette.names;

import dev.gazette.names.NameEntry.FormUse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A name while the list is being built: everything that was found under one key. */
final class Draft {
    final NameKind kind;
    final String key;
    final Map<String, Integer> forms = new TreeMap<>();
    final Set<String> offices = new LinkedHashSet<>();
    final Set<String> lists = new HashSet<>();
    final Set<String> documents = new HashSet<>();
    final Set<NameEntry.Occurrence> places = new LinkedHashSet<>();
    final List<Definition> shortForms = new ArrayList<>();
    FormUse use = FormUse.NAME;
    int count;

    Draft(NameKind kind, String key) {
        this.kind = kind;
        this.key = key;
    }

    void add(Mention mention) {
        if (!mention.context().isEmpty()) {
            offices.add(mention.context());
        }
        if (!mention.list().isEmpty()) {
            lists.add(mention.list());
        }
        count(mention.printed(), mention.place());
    }

    void count(String printed, NameEntry.Occurrence place) {
        String form = kind == NameKind.PERSON
                ? printed.strip().replaceAll("[\\s\\u3000]+", " ")
                : NameKey.tidy(printed);
        documents.add(place.document());
        places.add(place);
        forms.merge(form, 1, Integer::sum);
        count++;
    }

    /** Whether the two stand in one list, so that they are two names however alike. */
    boolean sharesListWith(Draft other) {
        return lists.stream().anyMatch(other.lists::contains);
    }

    boolean sharesDocumentWith(Draft other) {
        return documents.stream().anyMatch(other.documents::contains);
    }

    /** A short form that the text defines for this name, and how often it is printed in the defining item. */
    record Definition(String shortForm, int count) {}
}
