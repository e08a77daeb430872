package dev.gazette.api;

import dev.gazette.gazette.Block;
import dev.gazette.gazette.ItemKind;
import dev.gazette.index.ArchivedItem;
import dev.gazette.records.ItemLink;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A meeting: its agenda, its items, and which of them record who attended.
 *
 * @param agenda lines of the agenda as printed
 * @param agendaEntries the entries of the agenda, each with the items that it was about
 * @param attendanceCounts printed numbers of those who attended, null when no item lists them
 * @param appointments number of records of people who came into an office or left one
 * @param attendance the items about attendance, also part of {@code items}
 */
@Schema(description = "一次会议")
public record MeetingView(
        @Nullable Integer session,
        @Nullable String meeting,
        @Nullable String label,
        @Nullable String date,
        String document,
        List<ItemView> items,
        List<String> agenda,
        List<AgendaEntryView> agendaEntries,
        List<ItemView> attendance,
        AttendanceView.@Nullable CountsView attendanceCounts,
        int appointments) {
    /** The meeting of these items, which all belong to it; at least one. */
    static MeetingView of(List<ArchivedItem> items, MeetingRecords records) {
        ArchivedItem first = items.getFirst();
        return new MeetingView(
                first.session().orElse(null),
                SourceView.blankToNull(first.meeting()),
                SourceView.blankToNull(first.sessionLabel()),
                SourceView.text(first.date()),
                first.document(),
                items.stream().map(ItemView::of).toList(),
                ofKind(items, ItemKind.AGENDA)
                        .flatMap(agenda -> agenda.item().blocks().stream())
                        .flatMap(MeetingView::textOf)
                        .toList(),
                records.agenda().stream().map(AgendaEntryView::of).toList(),
                ofKind(items, ItemKind.ATTENDANCE).map(ItemView::of).toList(),
                records.attendance().stream()
                        .map(AttendanceView.CountsView::of)
                        .findFirst()
                        .orElse(null),
                records.appointments().size());
    }

    /**
     * An entry of the agenda.
     *
     * @param text as printed
     * @param items what it was about, empty when no item fits
     */
    public record AgendaEntryView(String text, List<Integer> lines, List<ItemNameView> items) {
        static AgendaEntryView of(ItemLink entry) {
            return new AgendaEntryView(
                    entry.words(),
                    SourceView.lines(entry.lines()),
                    entry.targets().stream().map(ItemNameView::of).toList());
        }
    }

    /** All meetings of these items, in their order. */
    public record Listing(List<MeetingView> meetings) {}

    private static Stream<ArchivedItem> ofKind(List<ArchivedItem> items, ItemKind kind) {
        return items.stream().filter(archived -> archived.item().kind() == kind);
    }

    private static Stream<String> textOf(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Paragraph paragraph -> paragraph.text().lines();
            case Block.Footnote note -> Stream.of(note.text());
            case Block.Sidebar sidebar -> sidebar.blocks().stream().flatMap(MeetingView::textOf);
            case Block.Table table -> table.rows().stream().map(row -> String.join(" ", row.cells()));
        };
    }
}
