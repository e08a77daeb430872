package dev.gazette.records;

import dev.gazette.gazette.Item;
import dev.gazette.gazette.ItemKind;
import dev.gazette.gazette.ParseProblem;
import dev.gazette.gazette.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the appointments of one item: sentences, lists under a line that says what they are, tables. */
final class AppointmentReader {
    private static final Pattern ABOUT_OFFICES =
            Pattern.compile("任命|任免|免职|免去|任职|辞去|辞职|职务|补选|代理.{0,10}长|撤职|撤销.{2,30}职|罢免|当选|资格终止|人事");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[。；;！])");
    private static final Pattern OPENS =
            Pattern.compile("^(?:[（(]?[一二三四五六七八九十\\d]{1,3}[)）、.．])?(?:决定|批准|通过)?(?:任命|免去|补选|撤销|罢免|接受)");
    private static final Pattern OWN_ENTRY = Pattern.compile("^(.{2,200}?)(为|的).{2,}");
    private static final Pattern COMPLETE = Pattern.compile(".*(?:为.{2,}|职务)[，,。；;]?$", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("(\\p{IsHan}{1,10}?(?:省|市|州|县|区|旗))");

    private final Item item;
    private final RecordPlace place;
    private final String district;
    private final List<Appointment> found = new ArrayList<>();
    private final List<ParseProblem> problems = new ArrayList<>();

    AppointmentReader(Item item, RecordPlace place) {
        this.item = item;
        this.place = place;
        Matcher district = PLACE.matcher(place.meeting());
        this.district = district.find() ? district.group(1) : "";
    }

    /** Whether items of this kind and title say who came or left; other items only mention it. */
    static boolean concerns(Item item) {
        String title = Texts.simplified(Texts.squeeze(item.title()));
        return switch (item.kind()) {
            case APPOINTMENT -> true;
            case DECISION, RESOLUTION, FILING, ANNEX, OTHER ->
                ABOUT_OFFICES.matcher(title).find();
            case AGENDA, REPORT, RESEARCH, EXPLANATION, EXAMINATION, OPINION, FOLLOWUP, ATTENDANCE -> false;
        };
    }

    List<Appointment> read() {
        AppointmentList list = new AppointmentList(Verb.title(Texts.simplified(Texts.squeeze(item.title()))), district);
        for (ItemText.Unit unit : ItemText.units(item, AppointmentReader::opens)) {
            if (!Texts.comparable(item.title()).contains(Texts.comparable(unit.text()))) {
                read(unit, list);
            }
        }
        if (found.isEmpty() && item.kind() == ItemKind.APPOINTMENT) {
            problem("appointments-not-found", "任免名单中没有读出任何任免：" + item.title(), place);
        }
        return found;
    }

    /** What could not be read. */
    List<ParseProblem> problems() {
        return problems;
    }

    private void read(ItemText.Unit unit, AppointmentList list) {
        if (unit.isRow()) {
            add(list.row(unit.cells()), list, unit.text(), unit);
            return;
        }
        for (String sentence : SENTENCE_END.split(unit.text())) {
            List<Naming> namings = list.sentence(sentence.strip());
            add(namings, list, sentence.strip(), unit);
            boolean silent = namings.isEmpty() && !list.isHead();
            if (silent && item.kind() == ItemKind.APPOINTMENT && list.hasVerb(sentence)) {
                problem("appointment-not-read", "任免语句没有读出姓名和职务：" + sentence.strip(), place.at(unit.lines()));
            }
        }
    }

    private void add(List<Naming> namings, AppointmentList list, String quote, ItemText.Unit unit) {
        for (Naming naming : namings) {
            String office = naming.office().isEmpty() ? AppointmentList.officeOfTitle(item.title()) : naming.office();
            found.add(new Appointment(
                    String.format(Locale.ROOT, "%s#a%03d", item.id(), found.size() + 1),
                    naming.person(),
                    office,
                    naming.organ().isEmpty() ? Offices.organ(office) : naming.organ(),
                    naming.act(),
                    naming.verb(),
                    list.context(),
                    quote,
                    place.at(unit.lines())));
        }
    }

    private void problem(String code, String detail, RecordPlace at) {
        problems.add(new ParseProblem(at.document(), code, detail, at.lines()));
    }

    /** A printed line opens an entry when it begins with a verb, or with names and 为 or 的 after a complete entry. */
    private static boolean opens(String before, String line) {
        String squeezed = Texts.squeeze(line);
        if (OPENS.matcher(squeezed).find()
                || Verb.head(squeezed).isPresent()
                || Offices.isOffice(squeezed.replaceAll("[:：]$", ""))) {
            return COMPLETE.matcher(Texts.squeeze(before)).matches()
                    || before.strip().endsWith("：")
                    || before.strip().endsWith(":");
        }
        Matcher own = OWN_ENTRY.matcher(squeezed);
        return own.matches()
                && PersonNames.areNames(own.group(1))
                && COMPLETE.matcher(Texts.squeeze(before)).matches();
    }
}
