package dev.gazette.records;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a sentence that appoints, removes, accepts a resignation, states a lapse, and so on. */
final class ActSentence {
    private static final Pattern COMRADES = Pattern.compile("([\\p{IsHan}·、]{2,80}?)同志");
    private static final Pattern LAPSE =
            Pattern.compile("(?:自行|自然|相应|随之|自动|依法)(?:予以)?(?:免除|终止|解除|免去|免职)|资格(?:自行|相应)?终止|职务(?:自行|相应)?(?:终止|免除)");
    private static final Pattern CLAUSE = Pattern.compile("[：:；;，,。]");
    private static final Pattern ACTING = Pattern.compile(
            "(?:决定|推选|指定|由)[:：]?(?:由)?([\\p{IsHan}·]{2,20}?)(?:同志)?((?:(?:任|为|担任)\\p{IsHan}{0,30}?)?代理)(\\p{IsHan}{2,30})");
    private static final Pattern ACTING_OFFICE = Pattern.compile("代理|代(?:省|市|州|县|区|乡|镇)长$");
    private static final Pattern ELECTED = Pattern.compile("([\\p{IsHan}·、\\s]{2,80}?)(?:同志)?当选为?");
    private static final Pattern RESIGNS = Pattern.compile("辞去|辞职");
    private static final Pattern AFTER_NAMES = Pattern.compile("因|提出|请求|申请|的|关于|自愿|要求|本人|[，,]");
    private static final Pattern AFTER_OFFICE = Pattern.compile("职务|一职|的?请求|的?申请|[，,。；;]|并报|报");

    private final Squeezed text;
    private final PersonsAndOffices objects;

    /**
     * @param printed the sentence as printed
     * @param place district or city of the meeting, may be empty
     */
    ActSentence(String printed, String place) {
        this.text = Squeezed.of(printed);
        this.objects = new PersonsAndOffices(text, place);
    }

    /** What it says. {@code earlier} are the people of the sentence before, whom 其 means. */
    List<Naming> read(List<String> earlier) {
        Matcher lapse = LAPSE.matcher(text.text());
        if (lapse.find()) {
            List<Naming> lapsed = lapse(lapse, earlier);
            if (!lapsed.isEmpty()) {
                return lapsed;
            }
        }
        List<Naming> found = new ArrayList<>();
        for (Verb.Occurrence occurrence : Verb.in(text.text())) {
            List<String> persons =
                    found.isEmpty() ? earlier : List.of(found.getLast().person());
            found.addAll(object(occurrence.verb(), occurrence.objectBegin(), occurrence.end(), persons));
        }
        if (found.isEmpty() && text.text().contains("接受")) {
            found.addAll(resignation(
                    new Verb(Act.RESIGNATION, "接受"),
                    clauseBeforeResigns(),
                    text.text().length()));
        }
        found.addAll(found.isEmpty() ? acting() : List.of());
        found.addAll(found.isEmpty() ? elected() : List.of());
        return found;
    }

    /** A sentence without a verb of its own, below a line that gives the verb. */
    List<Naming> readUnder(Verb verb, List<String> earlier) {
        return object(verb, 0, text.text().length(), earlier);
    }

    private List<Naming> object(Verb verb, int begin, int end, List<String> earlier) {
        if (verb.act() == Act.RESIGNATION) {
            return resignation(verb, begin, end);
        }
        if (!verb.givesOffice() && text.text().startsWith("其", begin)) {
            return namings(verb, List.of(new PersonsAndOffices.Group(earlier, text.squeezed(begin + 1, end))));
        }
        return namings(verb, groups(begin, end, verb.givesOffice() ? List.of("为", "担任") : List.of("的")));
    }

    private List<PersonsAndOffices.Group> groups(int begin, int end, List<String> joiners) {
        for (String joiner : joiners) {
            List<PersonsAndOffices.Group> groups = objects.read(begin, end, joiner);
            if (!groups.isEmpty()) {
                return groups;
            }
        }
        return joiners.contains("的") ? objects.glued(begin, end).stream().toList() : List.of();
    }

    private List<Naming> lapse(Matcher lapse, List<String> earlier) {
        int end = lapse.start();
        int begin = 0;
        Matcher clause = CLAUSE.matcher(text.text()).region(0, end);
        while (clause.find()) {
            begin = clause.end();
        }
        Verb verb = new Verb(Act.LAPSE, lapse.group());
        if (text.text().startsWith("其", begin)) {
            List<String> persons = comradesBefore(begin);
            String office = text.squeezed(begin + 1, end);
            return namings(verb, List.of(new PersonsAndOffices.Group(persons.isEmpty() ? earlier : persons, office)));
        }
        return namings(verb, groups(begin, end, List.of("的")));
    }

    private List<String> comradesBefore(int end) {
        Matcher comrades = COMRADES.matcher(text.text()).region(0, end);
        while (comrades.find()) {
            String bare = comrades.group(1).replaceFirst("^(?:鉴于|由于|因)", "");
            if (PersonNames.areNames(bare)) {
                return PersonNames.split(bare);
            }
        }
        return List.of();
    }

    /** 某某同志…提出辞去…职务的请求，会议决定予以接受: the clause before 辞去 names the person. */
    private int clauseBeforeResigns() {
        Matcher resigns = RESIGNS.matcher(text.text());
        Matcher comrades = COMRADES.matcher(text.text());
        if (!resigns.find() || !comrades.region(0, resigns.start()).find()) {
            return text.text().length();
        }
        int begin = comrades.start(1);
        Matcher clause = CLAUSE.matcher(text.text()).region(0, comrades.end(1));
        while (clause.find()) {
            begin = clause.end();
        }
        return begin;
    }

    private List<Naming> resignation(Verb verb, int begin, int end) {
        Matcher resigns = RESIGNS.matcher(text.text()).region(begin, end);
        if (!resigns.find()) {
            return List.of();
        }
        String before = text.text().substring(begin, resigns.start());
        Matcher after = AFTER_NAMES.matcher(before);
        String names = after.find() ? before.substring(0, after.start()) : before;
        String printed = text.printed(begin, begin + names.length());
        if (!PersonNames.areNames(printed)) {
            return List.of();
        }
        return namings(
                verb,
                List.of(new PersonsAndOffices.Group(PersonNames.split(printed), officeAfter(resigns.end(), end))));
    }

    private String officeAfter(int begin, int end) {
        Matcher after = AFTER_OFFICE.matcher(text.text()).region(begin, end);
        return text.squeezed(begin, after.find() ? after.start() : end);
    }

    private List<Naming> acting() {
        Matcher acting = ACTING.matcher(text.text());
        if (!acting.find() || !PersonNames.areNames(text.printed(acting.start(1), acting.end(1)))) {
            return List.of();
        }
        String office = text.squeezed(acting.start(2), acting.end()).replaceFirst("^(?:担任|任|为)", "");
        Verb verb = new Verb(Act.ACTING, "代理");
        List<String> persons = PersonNames.split(text.printed(acting.start(1), acting.end(1)));
        return namings(verb, List.of(new PersonsAndOffices.Group(persons, office)));
    }

    private List<Naming> elected() {
        Matcher elected = ELECTED.matcher(text.text());
        if (!elected.find() || !PersonNames.areNames(text.printed(elected.start(1), elected.end(1)))) {
            return List.of();
        }
        List<String> persons = PersonNames.split(text.printed(elected.start(1), elected.end(1)));
        String office = text.squeezed(elected.end(), text.text().length());
        return namings(new Verb(Act.ELECTION, "当选"), List.of(new PersonsAndOffices.Group(persons, office)));
    }

    private static List<Naming> namings(Verb verb, List<PersonsAndOffices.Group> groups) {
        return groups.stream().flatMap(group -> namings(verb, group).stream()).toList();
    }

    static List<Naming> namings(Verb verb, PersonsAndOffices.Group group) {
        List<Naming> namings = new ArrayList<>();
        List<String> offices = Offices.split(group.office());
        for (String person : group.persons()) {
            String organ = "";
            for (String office : offices.isEmpty() ? List.of("") : offices) {
                String own = Offices.organ(office);
                organ = own.isEmpty() ? organ : own;
                namings.add(new Naming(act(verb, office), verb.words(), person, office, organ));
            }
        }
        return namings;
    }

    private static Act act(Verb verb, String office) {
        return ACTING_OFFICE.matcher(office).find() && verb.givesOffice() ? Act.ACTING : verb.act();
    }
}
