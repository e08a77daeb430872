package dev.gazette.pages;

import dev.gazette.api.ItemView;
import dev.gazette.api.MeetingView;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An item in the feed.
 *
 * @param url absolute address, which is its id too
 * @param updated day of the meeting as a point of time
 */
public record FeedEntry(String url, String title, String summary, String kind, String updated) {
    static FeedEntry of(String base, MeetingView meeting, ItemView item) {
        String summary = Stream.of(meeting.meeting(), item.speaker(), item.role())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("，"));
        return new FeedEntry(
                base + ItemAddress.of(item.id()),
                printable(item.title()),
                printable(summary),
                item.kindLabel(),
                meeting.date() + "T00:00:00+08:00");
    }

    /** XML has no way to write most control characters. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\t\\n]]", "");
    }
}
