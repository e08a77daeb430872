package dev.gazette.names;

import dev.gazette.gazette.ItemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Persons of attendance records and appointment lists: lists hold nothing but names and offices. */
final class PersonLists {
    private static final Pattern NAME = Pattern.compile("\\p{IsHan}{2,3}|\\p{IsHan}{1,8}[·•]\\p{IsHan}{1,8}");
    private static final Pattern OFFICE_AND_NAME =
            Pattern.compile("(\\p{IsHan}{0,40}(?:长|任|记|员|席|师|代表|理事|镇|乡|街道|园区|律师|委员会?))(\\p{IsHan}{2,4})");
    private static final Pattern ROSTER = Pattern.compile("[\\p{IsHan}·•\\s\\u3000]{3,400}");
    private static final Pattern LABEL = Pattern.compile("^([^：:]{2,30})[：:](.{2,2000})$");
    private static final Pattern COUNTED = Pattern.compile("[（(][^（）()]{0,20}[）)]");
    private static final Pattern APPOINTED =
            Pattern.compile("(?:任命|免去|接受|同意|撤销)[\\s\\u3000]*([\\p{IsHan}、，·\\s\\u3000]{2,300}?)"
                    + "(?:同志)?[\\s\\u3000]*(?:为|的|辞去|担任)[\\s\\u3000]*([\\p{IsHan}（）()、]{2,60}?)(?:职务)?(?:的请求)?[；;。，,]");
    private static final Pattern OFFICE_ENDS = Pattern.compile("(长|任|员|席|记|师|代表|理事|秘书|干事)(职务|请求)?$");
    private static final Pattern OF_OFFICE =
            Pattern.compile("^([\\p{IsHan}、·\\s\\u3000]{2,200}?)(?:同志)?为([\\p{IsHan}]{2,60})[；;。]?$");
    private static final Pattern LEADING_OFFICE = Pattern.compile("^(?:依法|同意|决定|任命|免去|接受|关于|的请求)+");

    private final Consumer<Mention> found;

    PersonLists(Consumer<Mention> found) {
        this.found = found;
    }

    void read(TextRun run) {
        if (run.kind() == ItemKind.ATTENDANCE) {
            readAttendance(run);
        } else if (run.kind() == ItemKind.APPOINTMENT || run.kind() == ItemKind.DECISION) {
            readAppointments(run);
        }
    }

    private void readAttendance(TextRun run) {
        String text = COUNTED.matcher(run.text()).replaceAll("");
        Matcher labelled = LABEL.matcher(text.strip());
        if (labelled.matches()) {
            readEntries(run, labelled.group(1).strip(), labelled.group(2));
        } else if (ROSTER.matcher(text).matches()) {
            rosterNames(text).forEach(name -> add(run, name, ""));
        }
    }

    /** Names set apart by white space; two single characters beside each other are one name. */
    private static List<String> rosterNames(String text) {
        List<String> cells = text.contains("\t") ? List.of(text.split("\t+")) : joinSingles(text);
        List<String> names = cells.stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
        long familyNames = names.stream().filter(Surnames::begins).count();
        boolean onlyNames = names.stream().allMatch(PersonLists::isName) && familyNames * 3 >= names.size() * 2L;
        return onlyNames ? names : List.of();
    }

    private static List<String> joinSingles(String text) {
        List<String> joined = new ArrayList<>();
        for (String part : text.strip().split("[\\s\\u3000]+")) {
            boolean second = !joined.isEmpty() && joined.getLast().length() == 1;
            if (second && part.length() <= 2) {
                joined.set(joined.size() - 1, joined.getLast() + " " + part);
            } else {
                joined.add(part);
            }
        }
        // a single paragraph of prose has no white space between its words
        return joined.size() < 2 ? List.of() : joined;
    }

    /** 区政府部门：局长甲、副局长乙、丙: an office holds for the bare names after it. */
    private void readEntries(TextRun run, String label, String entries) {
        String office = label;
        for (String entry : entries.split("[、，,；;。]")) {
            String tidy = NameKey.tidy(entry);
            Matcher both = OFFICE_AND_NAME.matcher(tidy);
            if (isName(tidy) && !(tidy.length() > 3 && both.matches())) {
                add(run, entry.strip(), office);
            } else if (both.matches() && isName(both.group(2))) {
                String own = both.group(1);
                office = own.length() < 5 && !own.matches(".*[镇乡道区]") ? label + own : own;
                add(run, both.group(2), office);
            } else {
                rosterNames(entry).forEach(name -> add(run, name, label));
            }
        }
    }

    private void readAppointments(TextRun run) {
        Matcher appointed = APPOINTED.matcher(run.text());
        boolean any = false;
        while (appointed.find()) {
            any = true;
            addAll(run, appointed.group(1), appointed.group(2));
        }
        Matcher line = OF_OFFICE.matcher(run.text().strip());
        if (!any && run.kind() == ItemKind.APPOINTMENT && line.matches()) {
            addAll(run, line.group(1), line.group(2));
        }
    }

    private void addAll(TextRun run, String names, String office) {
        String bare = LEADING_OFFICE.matcher(names.strip()).replaceFirst("");
        boolean isOffice = OFFICE_ENDS.matcher(office.strip()).find();
        for (String name : bare.split("[、，]")) {
            String one = name.strip().replaceFirst("同志$", "");
            if (isOffice && isName(one)) {
                add(run, one, office.strip());
            }
        }
    }

    private void add(TextRun run, String name, String office) {
        int offset = Math.max(0, run.text().indexOf(name));
        found.accept(new Mention(NameKind.PERSON, name, NameKey.tidy(office), run.list(), run.placeAt(offset)));
    }

    /** Two or three characters, four with a double family name, more around a middle dot. */
    static boolean isName(String text) {
        String name = NameKey.tidy(text);
        return NAME.matcher(name).matches() || (name.length() == 4 && Surnames.beginsDouble(name));
    }
}
