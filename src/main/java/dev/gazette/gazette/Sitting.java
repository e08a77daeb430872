package dev.gazette.gazette;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The heads of one meeting, by their positions among all heads. A head that names no meeting belongs to the last. */
record Sitting(Optional<SessionMention> mention, List<Integer> members, String key) {
    static List<Sitting> of(List<ItemHeader> headers) {
        List<Sitting> sittings = new ArrayList<>();
        Optional<Sitting> current = Optional.empty();
        for (int i = 0; i < headers.size(); i++) {
            Optional<SessionMention> meeting = headers.get(i).meeting();
            if (current.isEmpty() || (meeting.isPresent() && !current.get().isAt(meeting.get()))) {
                Sitting next = meeting.flatMap(named -> sittings.stream()
                                .filter(known -> known.isAt(named))
                                .findFirst())
                        .orElseGet(() -> new Sitting(meeting, new ArrayList<>(), key(meeting, sittings)));
                if (!sittings.contains(next)) {
                    sittings.add(next);
                }
                current = Optional.of(next);
            }
            current.orElseThrow().members().add(i);
        }
        return sittings;
    }

    private boolean isAt(SessionMention meeting) {
        return mention.map(known -> known.isSameMeeting(meeting)).orElse(false);
    }

    /** s13 for the thirteenth session of the committee, c04 for the fourth of the congress; unique in the document. */
    private static String key(Optional<SessionMention> meeting, List<Sitting> known) {
        boolean congress = meeting.map(SessionMention::assembly)
                .filter(assembly -> assembly == SessionMention.Assembly.CONGRESS)
                .isPresent();
        int session = meeting.map(SessionMention::session).orElse(0);
        String key = String.format(Locale.ROOT, "%s%02d", congress ? "c" : "s", session);
        long taken = known.stream()
                .filter(sitting -> sitting.key().equals(key) || sitting.key().startsWith(key + "-"))
                .count();
        return taken == 0 ? key : key + "-" + (taken + 1);
    }
}
