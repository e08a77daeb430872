package dev.gazette.api;

import dev.gazette.names.NameEntry;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A name of the authority list.
 *
 * @param kind person, organ, place, project or law
 * @param offices for a person the offices printed beside the name
 * @param count how often its forms are printed in all
 * @param occurrences where, at most 50
 */
@Schema(description = "名称：首选写法、其他写法和出处")
public record NameView(
        String kind,
        String label,
        String preferred,
        List<FormView> forms,
        List<String> offices,
        int count,
        List<PlaceView> occurrences) {
    static NameView of(NameEntry entry) {
        return new NameView(
                entry.kind().code(),
                entry.kind().label(),
                entry.preferred(),
                entry.forms().stream().map(FormView::of).toList(),
                entry.offices(),
                entry.count(),
                entry.occurrences().stream().map(PlaceView::of).toList());
    }

    /**
     * A form as printed.
     *
     * @param use name, short or variant
     */
    public record FormView(String text, String use, int count) {
        static FormView of(NameEntry.Form form) {
            return new FormView(form.text(), form.use().name().toLowerCase(Locale.ROOT), form.count());
        }
    }

    /** A place where the name is printed. */
    public record PlaceView(String document, String item, int line, String url) {
        static PlaceView of(NameEntry.Occurrence place) {
            return new PlaceView(
                    place.document(), place.item(), place.line(), "/items/" + place.item() + "#L" + place.line());
        }
    }

    /** One page of the list. */
    public record Listing(int total, List<NameView> names) {}
}
