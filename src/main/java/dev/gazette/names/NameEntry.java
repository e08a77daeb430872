package dev.gazette.names;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One name of the authority list.
 *
 * @param id kind and preferred form
 * @param preferred the form that is printed most
 * @param forms all forms as printed, the preferred one first, then by count
 * @param offices for a person the offices printed beside the name
 * @param occurrences where the forms stand, in reading order, at most {@link #MOST_OCCURRENCES}
 * @param count how often the forms are printed in all
 */
public record NameEntry(
        String id,
        NameKind kind,
        String preferred,
        List<Form> forms,
        List<String> offices,
        List<Occurrence> occurrences,
        int count) {
    /** Places kept for an entry: enough to look it up, and bounded for names that stand on every page. */
    public static final int MOST_OCCURRENCES = 50;

    public NameEntry {
        requireNonNull(id, "id is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(preferred, "preferred is null");
        forms = List.copyOf(forms);
        offices = List.copyOf(offices);
        occurrences = List.copyOf(occurrences);
        if (forms.isEmpty() || !forms.getFirst().text().equals(preferred)) {
            throw new IllegalArgumentException("The preferred form '" + preferred + "' is not the first of " + forms);
        }
    }

    /**
     * A form as printed.
     *
     * @param use why it belongs to the entry
     * @param count how often it is printed
     */
    public record Form(String text, FormUse use, int count) {
        public Form {
            requireNonNull(text, "text is null");
            requireNonNull(use, "use is null");
        }
    }

    /** Why a form belongs to an entry. */
    public enum FormUse {
        /** The name itself, also with other spacing, width or script. */
        NAME,
        /** A short form that the text defines (以下简称), or a contraction. */
        SHORT,
        /** A misprint or a variant character. */
        VARIANT
    }

    /**
     * A place in the documents.
     *
     * @param item id of the item
     * @param line 1-based line in the source
     */
    public record Occurrence(String document, String item, int line) {
        public Occurrence {
            requireNonNull(document, "document is null");
            requireNonNull(item, "item is null");
        }
    }
}
