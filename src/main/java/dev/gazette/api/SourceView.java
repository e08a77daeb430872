package dev.gazette.api;

import dev.gazette.gazette.PageRange;
import dev.gazette.passage.Passage;
import dev.gazette.passage.Provenance;
import dev.gazette.passage.Provenance.ItemReference;
import dev.gazette.source.LineRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where words stand: the {@code source} object, the same everywhere in the contract.
 *
 * @param lines first and last line in the source file
 * @param url address of the item's page at the first of these lines
 */
@Schema(description = "出处")
public record SourceView(
        String document,
        @Nullable Integer session,
        @Nullable String meeting,
        @Nullable String date,
        ItemHeadView item,
        List<String> section,
        @Nullable String pages,
        List<Integer> lines,
        String url) {
    /** The source of a whole passage. */
    static SourceView of(Passage passage) {
        return of(passage, passage.provenance().lines());
    }

    /** The source of some lines of a passage. */
    static SourceView of(Passage passage, LineRange lines) {
        Provenance from = passage.provenance();
        ItemReference item = from.item();
        return new SourceView(
                from.document(),
                from.session().orElse(null),
                blankToNull(from.meeting()),
                text(from.date()),
                ItemHeadView.of(item),
                from.section(),
                pages(from.pages()),
                lines(lines),
                url(item.id(), lines));
    }

    static String url(String itemId, LineRange lines) {
        return "/items/" + itemId + "#L" + lines.first();
    }

    static List<Integer> lines(LineRange lines) {
        return List.of(lines.first(), lines.last());
    }

    static @Nullable String pages(Optional<PageRange> pages) {
        return pages.map(PageRange::toString).orElse(null);
    }

    static @Nullable String text(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse(null);
    }

    /** The contract writes null where a document has no meeting. */
    static @Nullable String blankToNull(String value) {
        return value.isBlank() ? null : value;
    }

    /** The item as far as a reader of a passage needs it. */
    public record ItemHeadView(
            String id,
            String title,
            String kind,
            String kindLabel,
            @Nullable String speaker,
            @Nullable String role) {
        static ItemHeadView of(ItemReference item) {
            return new ItemHeadView(
                    item.id(),
                    item.title(),
                    item.kind().code(),
                    item.kind().label(),
                    item.speaker().orElse(null),
                    item.role().orElse(null));
        }
    }
}
