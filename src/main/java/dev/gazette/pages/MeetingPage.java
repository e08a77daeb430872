package dev.gazette.pages;

import dev.gazette.api.AppointmentView;
import dev.gazette.api.AttendanceView;
import dev.gazette.api.ItemNameView;
import dev.gazette.api.ItemView;
import dev.gazette.api.MeetingView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, or a document that is not about one, as its page shows it.
 *
 * @param groups its items, those of one sort together
 * @param attendance null when nobody wrote down who attended
 */
public record MeetingPage(
        MeetingView view,
        String title,
        List<String> facts,
        List<Entry> agenda,
        List<Group> groups,
        List<Act> appointments,
        @Nullable AttendanceView attendance) {
    private static final List<Sort> SORTS = List.of(
            new Sort("决定和决议", Set.of("decision", "resolution")),
            new Sort("报告", Set.of("report", "research", "explanation", "examination")),
            new Sort("审议意见和落实情况", Set.of("opinion", "followup")),
            new Sort("人事任免和备案", Set.of("appointment", "filing")));

    private record Sort(String label, Set<String> kinds) {}

    /** An entry of the agenda with the items that it was about. */
    public record Entry(Link words, List<Link> items) {}

    /** Items of one sort. */
    public record Group(String label, List<ItemView> items) {}

    /** Somebody comes into an office or leaves it; {@code url} is where this is printed. */
    public record Act(AppointmentView record, String url) {
        static Act of(AppointmentView record) {
            return new Act(
                    record, ItemAddress.of(record.item().id(), record.lines().getFirst(), record.quote()));
        }
    }

    static MeetingPage of(MeetingView view, List<AppointmentView> appointments, List<AttendanceView> attendance) {
        return new MeetingPage(
                view,
                title(view),
                MeetingCard.of(view).facts(),
                agenda(view),
                groups(view),
                appointments.stream()
                        .filter(record -> isOf(view, record.document(), record.meeting()))
                        .map(Act::of)
                        .toList(),
                attendance.stream()
                        .filter(record -> isOf(view, record.document(), record.meeting()))
                        .findFirst()
                        .orElse(null));
    }

    /** The name of a meeting; a document without one is called by its first item. */
    static String title(MeetingView view) {
        return view.meeting() == null ? view.items().getFirst().title() : view.meeting();
    }

    private static boolean isOf(MeetingView view, String document, @Nullable String meeting) {
        return view.document().equals(document) && Objects.equals(view.meeting(), meeting);
    }

    private static List<Entry> agenda(MeetingView view) {
        String agenda = view.items().stream()
                .filter(item -> item.kind().equals("agenda"))
                .map(ItemView::id)
                .findFirst()
                .orElse(null);
        return view.agendaEntries().stream()
                .map(entry -> new Entry(
                        new Link(
                                entry.text(),
                                agenda == null
                                        ? null
                                        : ItemAddress.of(agenda, entry.lines().getFirst())),
                        links(entry.items())))
                .toList();
    }

    private static List<Link> links(List<ItemNameView> items) {
        return items.stream().map(Link::to).toList();
    }

    private static List<Group> groups(MeetingView view) {
        List<ItemView> rest = new ArrayList<>(view.items());
        List<Group> groups = new ArrayList<>();
        for (Sort sort : SORTS) {
            List<ItemView> own = view.items().stream()
                    .filter(item -> sort.kinds().contains(item.kind()))
                    .toList();
            rest.removeAll(own);
            groups.add(new Group(sort.label(), own));
        }
        groups.add(new Group(rest.size() == view.items().size() ? "文件" : "其他文件", rest));
        groups.removeIf(group -> group.items().isEmpty());
        return groups;
    }
}
