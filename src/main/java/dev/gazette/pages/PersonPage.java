package dev.gazette.pages;

import dev.gazette.api.PersonView;
import dev.gazette.api.PersonView.PresenceView;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is recorded of a person, as the page shows it.
 *
 * @param mentions items with the lines on which the name is printed
 */
public record PersonPage(
        PersonView view, List<MeetingPage.Act> appointments, List<Presence> attendance, List<Mention> mentions) {
    /** How the person took part in a meeting; {@code as} is in what function. */
    public record Presence(Link meeting, String date, String label, String as, String url) {
        static Presence of(PresenceView view) {
            var entry = view.entry();
            String as = Stream.of(entry.organ(), entry.post(), entry.note())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" "));
            return new Presence(
                    new Link(
                            Objects.requireNonNullElse(view.meeting(), view.document()),
                            MeetingCard.url(view.document(), view.session())),
                    Objects.requireNonNullElse(view.date(), ""),
                    view.presenceLabel(),
                    as,
                    ItemAddress.of(entry.item().id(), entry.lines().getFirst(), entry.quote()));
        }
    }

    /** An item in which the name is printed. */
    public record Mention(Link item, List<Link> lines) {
        static Mention of(PersonView.MentionView view) {
            String id = view.item().id();
            return new Mention(
                    Link.to(view.item()),
                    view.lines().stream()
                            .map(line -> new Link("第 " + line + " 行", ItemAddress.of(id, line)))
                            .toList());
        }
    }

    static PersonPage of(PersonView view) {
        return new PersonPage(
                view,
                view.appointments().stream().map(MeetingPage.Act::of).toList(),
                view.attendance().stream().map(Presence::of).toList(),
                view.mentions().stream().map(Mention::of).toList());
    }
}
