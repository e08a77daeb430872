package dev.gazette.records;

import dev.gazette.gazette.Item;
import dev.gazette.gazette.ItemKind;
import dev.gazette.gazette.Meeting;
import dev.gazette.gazette.ParseProblem;
import dev.gazette.gazette.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who attended a meeting from all its items that say so, and compares the printed numbers with the names. */
final class AttendanceReader {
    private static final String WORDS = "应出席|应到|实到|实际出席|到会|出席|请假|缺席|列席|旁听";
    private static final Pattern NUMBERING =
            Pattern.compile("^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,2}[.．、])");
    private static final Pattern HEAD = Pattern.compile(
            "^(" + WORDS + ")(?:本次|会议|的|人员|组成人员|委员|情况|名单|[（(]\\d{1,4}[人名位]?[)）]|\\d{1,4}[人名位]){0,4}(?:[:：]|$)");
    private static final Pattern COUNT = Pattern.compile("(" + WORDS + ")[^\\d，,。；;]{0,15}?(\\d{1,4})(?:人(?!次)|名|位)");
    private static final Pattern COUNT_ALONE = Pattern.compile("\\d{1,4}[人名位][。；;]?");
    private static final Pattern LABEL = Pattern.compile("^((?:[^:：、，,。；;（(]|[（(][^:：（()）]{1,16}[)）]){1,24})[:：]");
    private static final Pattern ASIDE = Pattern.compile("^[（(].{0,80}[)）]$|^[—-]{1,60}.{0,60}$");

    private final String document;
    private final Meeting meeting;
    private final List<ParseProblem> problems = new ArrayList<>();
    private final AttendanceSheet sheet = new AttendanceSheet();
    private Presence presence = Presence.PRESENT;
    private String label = "";

    AttendanceReader(String document, Meeting meeting) {
        this.document = document;
        this.meeting = meeting;
    }

    /** Empty when no item of the meeting lists attendance. */
    Optional<Attendance> read() {
        List<Item> items = meeting.items().stream()
                .filter(item -> item.kind() == ItemKind.ATTENDANCE)
                .toList();
        if (items.isEmpty()) {
            return Optional.empty();
        }
        items.forEach(this::read);
        RecordPlace place = RecordReader.place(document, meeting, items.getFirst());
        String id = String.format(Locale.ROOT, "%s#attendance", items.getFirst().id());
        Attendance attendance =
                new Attendance(id, place, sheet.shouldAttend(), sheet.groups(), sheet.sums(place.lines()));
        attendance.sums().stream().filter(sum -> !sum.agrees()).forEach(this::report);
        return Optional.of(attendance);
    }

    /** Entries that could not be read, sums that do not agree. */
    List<ParseProblem> problems() {
        return problems;
    }

    private void report(Attendance.SumCheck sum) {
        String detail = "%s：印载 %d 人，实际列出或合计 %d 人".formatted(sum.about(), sum.printed(), sum.found());
        problems.add(new ParseProblem(document, "attendance-sum", detail, sum.lines()));
    }

    private void read(Item item) {
        String title = Texts.simplified(Texts.squeeze(item.title()));
        presence = title.contains("出席") ? Presence.PRESENT : ofTitle(title);
        label = "";
        for (ItemText.Unit unit :
                ItemText.units(item, (before, line) -> opens(line) || PersonNames.goOnBelow(before, line))) {
            boolean ofTitle = Texts.comparable(item.title()).contains(Texts.comparable(unit.text()));
            boolean aside = ASIDE.matcher(Texts.squeeze(unit.text())).matches();
            if (!ofTitle && !aside) {
                read(unit, ItemName.of(item));
            }
        }
    }

    private static Presence ofTitle(String title) {
        return title.contains("列席")
                ? Presence.SITTING_IN
                : title.contains("请假") ? Presence.ON_LEAVE : title.contains("缺席") ? Presence.ABSENT : Presence.PRESENT;
    }

    private static boolean opens(String line) {
        String bare = NUMBERING.matcher(Texts.squeeze(line)).replaceFirst("");
        return HEAD.matcher(bare).find()
                || LABEL.matcher(bare).find()
                || COUNT.matcher(bare).find();
    }

    private void read(ItemText.Unit unit, ItemName item) {
        if (unit.isRow()) {
            readRow(unit, item);
            return;
        }
        Squeezed squeezed = Squeezed.of(unit.text());
        String text = squeezed.text();
        boolean counted = count(squeezed, unit, item);
        Matcher numbering = NUMBERING.matcher(text);
        int begin = numbering.find() ? numbering.end() : 0;
        Matcher head = HEAD.matcher(text.substring(begin));
        if (head.find()) {
            label = "";
            of(head.group(1)).ifPresent(next -> presence = next);
            if (head.group(1).startsWith("应")) {
                return;
            }
            sheet.open(presence, label);
            if (COUNT_ALONE
                    .matcher(text)
                    .region(begin + head.end(), text.length())
                    .matches()) {
                return;
            }
            people(squeezed.printed(begin + head.end(), text.length()), unit, item);
            return;
        }
        Matcher named = LABEL.matcher(text.substring(begin));
        if (named.find()) {
            label = squeezed.squeezed(begin, begin + named.end(1));
            people(squeezed.printed(begin + named.end(), text.length()), unit, item);
        } else if (!counted) {
            people(squeezed.printed(begin, text.length()), unit, item);
        }
    }

    private void readRow(ItemText.Unit unit, ItemName item) {
        for (String cell : unit.cells()) {
            Matcher named = LABEL.matcher(Texts.squeeze(cell));
            if (named.find()) {
                label = named.group(1);
            }
            String rest = cell.substring(Math.max(cell.indexOf('：'), cell.indexOf(':')) + 1);
            if (!rest.isBlank()) {
                people(rest.strip(), unit, item);
            }
        }
    }

    private void people(String printed, ItemText.Unit unit, ItemName item) {
        for (AttendancePeople.Person person : AttendancePeople.read(printed, label)) {
            if (person.isReadable()) {
                sheet.add(
                        presence,
                        label,
                        new Attendance.Entry(
                                person.name(),
                                person.organ(),
                                person.post(),
                                person.note(),
                                person.printed(),
                                item,
                                unit.lines()));
            } else {
                problems.add(new ParseProblem(
                        document, "attendance-entry-not-read", "出席列席名单中有不能识别的内容：" + person.printed(), unit.lines()));
            }
        }
    }

    /** A number in brackets is quoted with the bracket that closes behind it. */
    private static int withBracket(String text, Matcher count) {
        int end = count.end();
        boolean open = count.group().matches(".*[（(][^）)]*");
        return open && end < text.length() && "）)".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    }

    /** Notes the printed numbers of a line; the first one of a kind holds. */
    private boolean count(Squeezed text, ItemText.Unit unit, ItemName item) {
        Matcher counts = COUNT.matcher(text.text());
        boolean found = false;
        while (counts.find()) {
            String quote = text.printed(counts.start(), withBracket(text.text(), counts));
            sheet.count(
                    of(counts.group(1)),
                    new Attendance.Count(Integer.parseInt(counts.group(2)), quote, item, unit.lines()));
            found = true;
        }
        return found;
    }

    private static Optional<Presence> of(String word) {
        return switch (word) {
            case "实到", "实际出席", "到会", "出席" -> Optional.of(Presence.PRESENT);
            case "请假" -> Optional.of(Presence.ON_LEAVE);
            case "缺席" -> Optional.of(Presence.ABSENT);
            case "列席" -> Optional.of(Presence.SITTING_IN);
            case "旁听" -> Optional.of(Presence.LISTENING);
            default -> Optional.empty();
        };
    }
}
