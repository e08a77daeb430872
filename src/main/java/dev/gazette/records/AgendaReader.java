package dev.gazette.records;

import dev.gazette.gazette.Item;
import dev.gazette.gazette.ItemKind;
import dev.gazette.gazette.Meeting;
import dev.gazette.gazette.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Links the entries of an agenda with the items of the meeting that they were about. */
final class AgendaReader {
    /** Share of the shorter subject that must be in the other one. */
    private static final double SAME = 0.6;

    private static final Pattern ENTRY =
            Pattern.compile("^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,2}[.．、](?!\\d))");
    private static final Pattern PERSONNEL = Pattern.compile("人事任免|任免(?:案|事项|名单)|人事(?:案|事项)|任命|免职");
    private static final Pattern FOLLOWUP = Pattern.compile("(?:落实|办理|处理).{0,100}审议意见");

    private final String document;
    private final Meeting meeting;

    AgendaReader(String document, Meeting meeting) {
        this.document = document;
        this.meeting = meeting;
    }

    /** A link for each entry, without targets where no item fits. */
    List<ItemLink> read() {
        return meeting.items().stream()
                .filter(item -> item.kind() == ItemKind.AGENDA)
                .flatMap(agenda -> links(agenda).stream())
                .toList();
    }

    private List<ItemLink> links(Item agenda) {
        List<ItemText.Unit> entries = ItemText.units(agenda, (before, line) -> isEntry(line)).stream()
                .filter(unit -> isEntry(unit.text()))
                .toList();
        Map<String, Integer> entryOfItem = new HashMap<>();
        for (Item item : meeting.items()) {
            best(entries, item).ifPresent(entry -> entryOfItem.put(item.id(), entry));
        }
        List<ItemLink> links = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            int entry = i;
            List<ItemName> targets = meeting.items().stream()
                    .filter(item -> entryOfItem.getOrDefault(item.id(), -1) == entry)
                    .map(ItemName::of)
                    .toList();
            links.add(new ItemLink(
                    String.format(Locale.ROOT, "%s#agenda%03d", agenda.id(), i + 1),
                    ItemLink.Kind.AGENDA,
                    document,
                    meeting.session(),
                    meeting.date(),
                    ItemName.of(agenda),
                    entries.get(i).text(),
                    entries.get(i).lines(),
                    targets));
        }
        return links;
    }

    private static boolean isEntry(String line) {
        return ENTRY.matcher(line.strip()).find();
    }

    /** An item belongs to one entry: the one it is most like. */
    private static Optional<Integer> best(List<ItemText.Unit> entries, Item item) {
        double[] likeness = entries.stream()
                .mapToDouble(entry -> likeness(entry.text(), item))
                .toArray();
        double most = Arrays.stream(likeness).max().orElse(0);
        for (int i = 0; i < likeness.length; i++) {
            if (likeness[i] == most && most >= SAME) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static double likeness(String entry, Item item) {
        String words = ENTRY.matcher(Texts.simplified(Texts.squeeze(entry))).replaceFirst("");
        boolean personnel = PERSONNEL.matcher(words).find();
        boolean followup = FOLLOWUP.matcher(words).find();
        return switch (item.kind()) {
            case AGENDA, ATTENDANCE, FILING, OTHER, ANNEX -> 0;
            case APPOINTMENT -> personnel ? 1 : 0;
            case FOLLOWUP -> followup ? ItemTitles.likeness(words, item.title()) : 0;
            case REPORT, RESEARCH, EXPLANATION, EXAMINATION, OPINION, DECISION, RESOLUTION ->
                personnel || followup ? 0 : ItemTitles.likeness(words, item.title());
        };
    }
}
