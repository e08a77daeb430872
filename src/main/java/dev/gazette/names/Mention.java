package dev.gazette.names;

/**
 * A name that a rule has found.
 *
 * @param printed the form as printed
 * @param context office of a person, empty when none is printed beside it
 * @param list the list it stands in, see {@link TextRun#list()}; empty outside lists
 */
record Mention(NameKind kind, String printed, String context, String list, NameEntry.Occurrence place) {
    Mention {
        if (NameKey.of(printed).isEmpty()) {
            throw new IllegalArgumentException("A name has characters but this one is '" + printed + "'");
        }
    }

    String key() {
        return NameKey.of(printed);
    }
}
