package dev.gazette.pages;

import dev.gazette.api.ItemView;
import dev.gazette.api.MeetingView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, or a document that is not about one, as lists of them show it.
 *
 * @param url address of its page
 * @param facts date and numbers, ready to be read
 * @param first as many items as fit
 * @param more number of the other items
 */
public record MeetingCard(MeetingView view, String url, List<String> facts, List<ItemView> first, int more) {
    /** Meetings that the first page shows. */
    static final int ON_FIRST_PAGE = 4;

    private static final int ITEMS = 8;

    static MeetingCard of(MeetingView view) {
        List<ItemView> items =
                view.items().stream().filter(item -> item.parent() == null).toList();
        List<ItemView> first = items.subList(0, Math.min(ITEMS, items.size()));
        return new MeetingCard(view, url(view), facts(view, items.size()), first, items.size() - first.size());
    }

    /** By date, those without one last; otherwise as the archive has them. */
    static List<MeetingView> latestFirst(List<MeetingView> meetings) {
        Comparator<String> late = Comparator.reverseOrder();
        return meetings.stream()
                .sorted(Comparator.comparing(MeetingView::date, Comparator.nullsLast(late)))
                .toList();
    }

    static String url(MeetingView view) {
        return url(view.document(), view.session());
    }

    static String url(String document, @Nullable Integer session) {
        String address = "/meetings/" + TemplateText.urlPath(document);
        return session == null ? address : address + "?session=" + session;
    }

    private static List<String> facts(MeetingView view, int items) {
        List<String> facts = new ArrayList<>();
        facts.add(Objects.requireNonNullElse(view.date(), ""));
        facts.add(items + " 份文件");
        var counts = view.attendanceCounts();
        if (counts != null && counts.present() != null) {
            facts.add("出席 " + counts.present() + " 人");
        }
        if (counts != null && counts.onLeave() != null) {
            facts.add("请假 " + counts.onLeave() + " 人");
        }
        if (view.appointments() > 0) {
            facts.add("任免 " + view.appointments() + " 条");
        }
        facts.removeIf(String::isEmpty);
        return facts;
    }
}
