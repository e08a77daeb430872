package dev.gazette.records;

import dev.gazette.gazette.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a list has said so far: the verb and the office that hold for the lines below them, and who was named last. */
final class AppointmentList {
    private static final Pattern FOLLOWING = Pattern.compile("^(.{0,40}?)((?:决定|批准|通过)?(?:任命|免去|补选|罢免|撤销))(?:下列|以下|如下)"
            + "[\\p{IsHan}\\d]{0,8}?(?:人员|同志|人)?(?:(?:为|担任|的)(.{2,60}?))?(?:职务)?(?:[（(].{0,30}[)）])?[:：]$");
    private static final Pattern VERB_AND_OFFICE =
            Pattern.compile("^((?:决定|批准|通过)?(?:任命|免去))(\\p{IsHan}{3,60}?)(?:职务)?[:：](.*)$");
    private static final Pattern OFFICE_LINE =
            Pattern.compile("^(?:[（(]?[一二三四五六七八九十\\d]{1,3}[)）、.．])?(\\p{IsHan}{3,60})(?:职务)?[:：]?(.*)$");
    private static final Pattern TITLE_OFFICE = Pattern.compile("(?:辞去|免去|的)(.{2,60}?)(?:职务|一职|的?请求)");
    private static final Pattern NUMBER = Pattern.compile("^(?:[（(]?[一二三四五六七八九十\\d]{1,3}[)）、.．])(?=\\p{IsHan})");

    private final String district;
    private Optional<Verb> verb;
    private String office = "";
    private String context = "";
    private boolean head;
    private List<String> persons = List.of();
    private List<ColumnRole> columns = List.of();

    AppointmentList(Optional<Verb> verb, String district) {
        this.verb = verb;
        this.district = district;
    }

    /** The office in a title such as 关于接受某同志辞去某职务请求的决定; empty when it has none. */
    static String officeOfTitle(String title) {
        Matcher matcher = TITLE_OFFICE.matcher(Texts.squeeze(title));
        return matcher.find() ? matcher.group(1) : "";
    }

    /** Words above the last sentence or row that hold for it; empty when it says all itself. */
    String context() {
        return context;
    }

    /** Whether the last sentence was the head of a list. */
    boolean isHead() {
        return head;
    }

    boolean hasVerb(String sentence) {
        return Verb.in(Squeezed.of(sentence).text()).stream()
                .anyMatch(found ->
                        found.verb().act() == Act.APPOINTMENT || found.verb().act() == Act.REMOVAL);
    }

    List<Naming> sentence(String printed) {
        String text = Squeezed.of(printed).text();
        head = readHead(text);
        if (head) {
            context = printed;
            columns = List.of();
            return List.of();
        }
        List<Naming> named = new ActSentence(printed, district).read(persons);
        if (!named.isEmpty()) {
            forget(named.getLast());
        } else {
            named = listed(printed, text);
        }
        remember(named);
        return named;
    }

    List<Naming> row(List<String> cells) {
        List<ColumnRole> header = ColumnRole.header(cells);
        if (!header.isEmpty()) {
            columns = header;
            return List.of();
        }
        List<Naming> named = columns.isEmpty() ? cellsAsText(cells) : ColumnRole.read(columns, cells, verb);
        remember(named);
        return named;
    }

    private List<Naming> cellsAsText(List<String> cells) {
        List<String> printed = cells.stream().filter(cell -> !cell.isBlank()).toList();
        boolean pair = printed.size() == 2
                && PersonNames.areNames(printed.getFirst())
                && Offices.isOffice(Texts.squeeze(printed.getLast()));
        if (pair && verb.isPresent()) {
            return ActSentence.namings(
                    verb.get(), new PersonsAndOffices.Group(PersonNames.split(printed.getFirst()), printed.getLast()));
        }
        if (printed.stream().allMatch(PersonNames::areNames)) {
            return names(String.join("\t", printed));
        }
        List<Naming> named = new ArrayList<>();
        printed.forEach(cell -> named.addAll(sentence(cell)));
        return named;
    }

    private List<Naming> listed(String printed, String text) {
        if (PersonNames.areNames(printed) && !office.isEmpty()) {
            return names(printed);
        }
        Matcher line = VERB_AND_OFFICE.matcher(text);
        if (line.matches() && Offices.isOffice(line.group(2)) && PersonNames.areNames(line.group(3))) {
            begin(Verb.of(line.group(1)), line.group(2), "");
            return names(printed.substring(Math.max(printed.indexOf('：'), printed.indexOf(':')) + 1));
        }
        Matcher officeLine = OFFICE_LINE.matcher(text);
        int colon = Math.max(printed.indexOf('：'), printed.indexOf(':'));
        if (verb.isPresent()
                && colon > 0
                && officeLine.matches()
                && PersonNames.areNames(printed.substring(colon + 1))) {
            String named = Squeezed.of(NUMBER.matcher(Texts.squeeze(printed.substring(0, colon)))
                            .replaceFirst(""))
                    .text();
            if (Offices.isOffice(named)) {
                office = named;
                return names(printed.substring(colon + 1));
            }
        }
        String bare = NUMBER.matcher(printed).replaceFirst("");
        return verb.isPresent() ? new ActSentence(bare, district).readUnder(verb.get(), persons) : List.of();
    }

    private List<Naming> names(String printed) {
        return verb.isEmpty() || office.isEmpty()
                ? List.of()
                : ActSentence.namings(verb.get(), new PersonsAndOffices.Group(PersonNames.split(printed), office));
    }

    private boolean readHead(String text) {
        Optional<Verb> alone = Verb.head(text);
        if (alone.isPresent()) {
            begin(alone.get(), "", text);
            return true;
        }
        Matcher following = FOLLOWING.matcher(text);
        if (following.matches()) {
            String named = following.group(3);
            begin(Verb.of(following.group(2)), named == null ? "" : named, text);
            return true;
        }
        Matcher line = VERB_AND_OFFICE.matcher(text);
        if (line.matches() && line.group(3).isEmpty() && Offices.isOffice(line.group(2))) {
            begin(Verb.of(line.group(1)), line.group(2), text);
            return true;
        }
        String bare = NUMBER.matcher(text).replaceFirst("").replaceFirst("[:：]$", "");
        boolean officeLine = verb.isPresent()
                && bare.length() > 4
                && Offices.isOffice(bare)
                && bare.chars().allMatch(Character::isIdeographic)
                && new ActSentence(bare, district)
                        .readUnder(verb.get(), List.of())
                        .isEmpty()
                && Verb.in(bare).isEmpty();
        office = officeLine ? bare : office;
        return officeLine;
    }

    private void begin(Verb next, String nextOffice, String nextContext) {
        verb = Optional.of(next);
        office = nextOffice;
        context = nextContext;
    }

    private void forget(Naming last) {
        verb = last.act() == Act.LAPSE
                ? verb
                : Optional.of(new Verb(last.act() == Act.ACTING ? Act.APPOINTMENT : last.act(), last.verb()));
        office = "";
        context = "";
    }

    private void remember(List<Naming> named) {
        if (!named.isEmpty()) {
            persons = named.stream().map(Naming::person).distinct().toList();
        }
    }
}
