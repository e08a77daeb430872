package dev.gazette.pages;

import dev.gazette.api.MeetingView;
import java.util.List;

/**
 * Meetings, the latest first, and documents that are not about one.
 *
 * @param meetings by year
 */
public record MeetingsPage(String title, List<Year> meetings, List<MeetingCard> documents) {
    /** The meetings of one year; {@code label} is empty where no date is printed. */
    public record Year(String label, List<MeetingCard> meetings) {}

    private static final int YEAR = 4;

    static MeetingsPage of(String title, List<MeetingView> all) {
        List<MeetingView> latest = MeetingCard.latestFirst(all);
        List<MeetingView> meetings =
                latest.stream().filter(MeetingsPage::isMeeting).toList();
        List<Year> years = meetings.stream()
                .map(MeetingsPage::year)
                .distinct()
                .map(year -> new Year(
                        year,
                        meetings.stream()
                                .filter(meeting -> year(meeting).equals(year))
                                .map(MeetingCard::of)
                                .toList()))
                .toList();
        return new MeetingsPage(
                title,
                years,
                latest.stream()
                        .filter(meeting -> !isMeeting(meeting))
                        .map(MeetingCard::of)
                        .toList());
    }

    private static boolean isMeeting(MeetingView view) {
        return view.meeting() != null && view.session() != null;
    }

    private static String year(MeetingView meeting) {
        String date = meeting.date();
        return date == null ? "" : date.substring(0, YEAR);
    }
}
