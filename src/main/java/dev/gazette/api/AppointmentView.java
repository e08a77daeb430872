package dev.gazette.api;

import dev.gazette.records.Appointment;
import dev.gazette.records.RecordPlace;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A person comes into an office or leaves it.
 *
 * @param organ organ or place of the office, null when none is printed
 * @param act appointment, removal, resignation, lapse, acting, election or dismissal
 * @param verb the printed words of the act
 * @param context the line above a list that says act or office, null for a sentence
 * @param quote verbatim words
 */
@Schema(description = "一条任免记录")
public record AppointmentView(
        String person,
        String office,
        @Nullable String organ,
        String act,
        String actLabel,
        String verb,
        @Nullable String context,
        String quote,
        String document,
        @Nullable Integer session,
        @Nullable String meeting,
        @Nullable String date,
        ItemNameView item,
        List<Integer> lines,
        String url) {
    static AppointmentView of(Appointment record) {
        RecordPlace place = record.place();
        return new AppointmentView(
                record.person(),
                record.office(),
                SourceView.blankToNull(record.organ()),
                record.act().code(),
                record.act().label(),
                record.verb(),
                SourceView.blankToNull(record.context()),
                record.quote(),
                place.document(),
                place.session().orElse(null),
                SourceView.blankToNull(place.meeting()),
                SourceView.text(place.date()),
                ItemNameView.of(place.item()),
                SourceView.lines(place.lines()),
                SourceView.url(place.item().id(), place.lines()));
    }

    /** Records and their number. */
    public record Listing(int total, List<AppointmentView> appointments) {}
}
