package dev.gazette.records;

import dev.gazette.source.LineRange;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects who attended a meeting while its items are read. */
final class AttendanceSheet {
    private final Map<Key, List<Attendance.Entry>> entries = new LinkedHashMap<>();
    private final Map<Presence, Attendance.Count> counts = new EnumMap<>(Presence.class);
    private Optional<Attendance.Count> shouldAttend = Optional.empty();

    /** The people of a group; it is there from then on, even when nobody is listed in it. */
    List<Attendance.Entry> open(Presence presence, String label) {
        return entries.computeIfAbsent(new Key(presence, label), key -> new ArrayList<>());
    }

    void add(Presence presence, String label, Attendance.Entry entry) {
        open(presence, label).add(entry);
    }

    /** Keeps the first printed number of each kind; no kind means those who should attend. */
    void count(Optional<Presence> presence, Attendance.Count count) {
        if (presence.isPresent()) {
            counts.putIfAbsent(presence.get(), count);
        } else if (shouldAttend.isEmpty()) {
            shouldAttend = Optional.of(count);
        }
    }

    Optional<Attendance.Count> shouldAttend() {
        return shouldAttend;
    }

    /** The groups in reading order; a printed number goes to the first group of its kind. */
    List<Attendance.Group> groups() {
        List<Attendance.Group> groups = new ArrayList<>();
        Map<Presence, Attendance.Count> left = new EnumMap<>(counts);
        entries.forEach((key, people) -> {
            Optional<Attendance.Count> printed = Optional.ofNullable(left.remove(key.presence()));
            groups.add(new Attendance.Group(key.presence(), key.label(), printed, people));
        });
        left.forEach(
                (presence, count) -> groups.add(new Attendance.Group(presence, "", Optional.of(count), List.of())));
        return groups;
    }

    /** Printed numbers beside the names listed, and who should attend beside the sum of the parts. */
    List<Attendance.SumCheck> sums(LineRange place) {
        List<Attendance.SumCheck> sums = new ArrayList<>();
        counts.forEach((presence, count) -> {
            int listed = listed(presence);
            if (listed > 0) {
                sums.add(new Attendance.SumCheck(presence.label() + "人数与名单", count.number(), listed, count.lines()));
            }
        });
        int parts = part(Presence.PRESENT) + part(Presence.ON_LEAVE) + part(Presence.ABSENT);
        if (part(Presence.PRESENT) > 0) {
            shouldAttend.ifPresent(should -> sums.add(new Attendance.SumCheck(
                    "应出席人数与出席、请假、缺席合计", should.number(), parts, should.lines().union(place))));
        }
        return sums;
    }

    private int part(Presence presence) {
        Attendance.Count count = counts.get(presence);
        return count == null ? listed(presence) : count.number();
    }

    private int listed(Presence presence) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getKey().presence() == presence)
                .mapToInt(entry -> entry.getValue().size())
                .sum();
    }

    private record Key(Presence presence, String label) {}
}
