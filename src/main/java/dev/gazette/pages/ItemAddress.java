package dev.gazette.pages;

/** Addresses of the pages of items. */
final class ItemAddress {
    private ItemAddress() {}

    static String of(String id) {
        return "/items/" + TemplateText.urlPath(id);
    }

    /** Opens the page at a line of the source. */
    static String of(String id, int line) {
        return of(id) + "#L" + line;
    }

    /** The same with words marked that stand at that line. */
    static String of(String id, int line, String quote) {
        return of(id) + "?quote=" + TemplateText.urlParameter(quote) + "&line=" + line + "#L" + line;
    }
}
