package dev.gazette.gazette;

import java.util.List;
import java.util.Optional;

/** How well each entry of a contents list fits each head of the body: by title, speaker and session. */
final class Similarity {
    private static final double SAME = 0.6;
    private static final double OTHER_KIND = 0.8;
    private static final double LIKENESS = 0.2;
    private static final double SPEAKER = 0.25;
    private static final double SESSION = 0.25;

    private final List<ContentsEntry> entries;
    private final List<ItemHeader> headers;
    private final double[][] values;

    Similarity(List<ContentsEntry> entries, List<ItemHeader> headers) {
        this.entries = entries;
        this.headers = headers;
        this.values = new double[entries.size()][headers.size()];
        List<TitlePairs> listed =
                entries.stream().map(entry -> TitlePairs.of(entry.title())).toList();
        List<TitlePairs> printed =
                headers.stream().map(header -> TitlePairs.of(header.title())).toList();
        for (int entry = 0; entry < entries.size(); entry++) {
            for (int header = 0; header < headers.size(); header++) {
                double title = titles(listed.get(entry), printed.get(header));
                values[entry][header] = title == 0 ? 0 : Math.max(title + bonus(entry, header), 0.01);
            }
        }
    }

    /** 0 when the two cannot be the same item, else more the better they fit. */
    double of(int entry, int header) {
        return values[entry][header];
    }

    /** Whether list and body name speakers who cannot be the same person, a misprint apart. */
    boolean speakersDiffer(int entry, int header) {
        Optional<String> listed = entries.get(entry).speaker();
        Optional<String> printed = headers.get(header).speaker().speaker();
        return listed.isPresent() && printed.isPresent() && !isSamePerson(listed.get(), printed.get());
    }

    private static double titles(TitlePairs listed, TitlePairs printed) {
        double containment = listed.containment(printed);
        double wanted = listed.kind() == printed.kind() ? SAME : 2;
        // 关于…的议案 and its 说明 contain each other; a kind of its own must not be crossed unless one kind is unknown
        boolean unknown = listed.kind() == ItemKind.OTHER || printed.kind() == ItemKind.OTHER;
        double threshold = unknown && listed.kind() != printed.kind() ? OTHER_KIND : wanted;
        return containment >= threshold ? containment + LIKENESS * listed.likeness(printed) : 0;
    }

    private double bonus(int entry, int header) {
        Optional<String> listed = entries.get(entry).speaker();
        Optional<String> printed = headers.get(header).speaker().speaker();
        double speaker = listed.isEmpty() || printed.isEmpty()
                ? 0
                : isSamePerson(listed.get(), printed.get()) ? SPEAKER : -SPEAKER;
        Optional<Integer> group = entries.get(entry).session();
        Optional<Integer> held = headers.get(header)
                .meeting()
                .filter(meeting -> meeting.assembly() == SessionMention.Assembly.COMMITTEE)
                .map(SessionMention::session);
        double session = group.isEmpty() || held.isEmpty() ? 0 : group.equals(held) ? SESSION : -SESSION;
        return speaker + session;
    }

    /** Equal, one of several, or of the same length with the same surname and one other character. */
    private static boolean isSamePerson(String listed, String printed) {
        if (listed.equals(printed) || printed.contains(listed) || listed.contains(printed)) {
            return true;
        }
        if (listed.length() != printed.length() || listed.charAt(0) != printed.charAt(0)) {
            return false;
        }
        int different = 0;
        for (int i = 1; i < listed.length(); i++) {
            different += listed.charAt(i) == printed.charAt(i) ? 0 : 1;
        }
        return different <= 1;
    }
}
