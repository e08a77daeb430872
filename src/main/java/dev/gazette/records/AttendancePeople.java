package dev.gazette.records;

import dev.gazette.gazette.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a printed list of people with their organs and posts apart. */
final class AttendancePeople {
    private static final Pattern PIECE = Pattern.compile("[、，,；;。\\t\\n]+|[ \\u3000\\u00a0]{2,9}(?=\\p{IsHan}{2})");
    private static final Pattern NOTE = Pattern.compile("[（(]([^（()）]{0,40})[)）]");
    private static final String NAME = "(\\p{IsHan}{2,4}|\\p{IsHan}{1,10}[·•‧]\\p{IsHan}{1,10})";
    private static final Pattern POST_AND_NAME =
            Pattern.compile("^(.{0,60}(?:主任|委员|长|员|书记|主席|代表|官|秘书|经理|负责人|理事|顾问|助理|干部))(?:同志)?" + NAME + "$");
    private static final Pattern PLACE_AND_NAME =
            Pattern.compile("^(.{1,30}(?:县|区|市|州|旗|镇|乡|街道|村|社区|园区|人大|委|局|办|院|集团|公司|中心|政府|协会|学校|大学))" + NAME + "$");
    private static final String POST = "((?:[一二三四]级(?:调研员|主任科员|巡视员)|(?:代理|常务|第一)?副?"
            + "(?:主任委员|主任|检察长|理事长|秘书长|董事长|委员长|总经理|书记|主席|巡视员|调研员|负责人|委员|代表|[省市州县区镇乡局院部厅处科所庭会组队站]长|助理|顾问|秘书)))$";
    private static final Pattern POST_ALONE = Pattern.compile("^" + POST);
    private static final Pattern ORGAN_AND_POST = Pattern.compile("^(.{1,50}?)" + POST);

    private static final Pattern OFFICE_FIRST =
            Pattern.compile("^副?(?:主任|主席|书记|委员|代表|[院局处部厅区市县镇乡会行校所]长)\\p{IsHan}{2}$");

    private AttendancePeople() {}

    /**
     * A piece of a list.
     *
     * @param printed as printed
     * @param name empty when the piece names an organ alone or cannot be read
     */
    record Person(String printed, String name, String organ, String post, String note) {
        boolean isReadable() {
            return !name.isEmpty();
        }
    }

    /** The people of a list in order. */
    static List<Person> read(String list, String label) {
        List<Person> people = new ArrayList<>();
        String unnoted = NOTE.matcher(list).replaceAll("");
        boolean office = OFFICE_FIRST.matcher(Texts.squeeze(unnoted)).matches();
        if (!office && PersonNames.areNames(unnoted) && !list.contains("（") && !list.contains("(")) {
            for (String name : PersonNames.split(list)) {
                people.add(new Person(list.strip(), name, label, "", ""));
            }
            return people;
        }
        String organ = label;
        String post = "";
        for (String piece : PIECE.split(list)) {
            if (!piece.isBlank()) {
                Person person = person(piece.strip(), organ, post);
                people.add(person);
                organ = person.organ();
                post = person.post();
            }
        }
        return people;
    }

    /** A name without an office of its own has that of the person before: 副区长甲、乙. */
    private static Person person(String printed, String organ, String post) {
        Matcher noted = NOTE.matcher(printed);
        String note = noted.find() ? noted.group(1) : "";
        String text = Texts.squeeze(NOTE.matcher(printed).replaceAll(""));
        if (PersonNames.isName(text) && !OFFICE_FIRST.matcher(text).matches()) {
            return new Person(printed, text, organ, post, note);
        }
        Matcher office = POST_AND_NAME.matcher(text);
        if (office.matches()) {
            Matcher own = ORGAN_AND_POST.matcher(office.group(1));
            boolean alone = POST_ALONE.matcher(office.group(1)).matches();
            return own.matches() && !alone
                    ? new Person(printed, office.group(2), own.group(1), own.group(2), note)
                    : new Person(printed, office.group(2), organ, office.group(1), note);
        }
        Matcher place = PLACE_AND_NAME.matcher(text);
        return place.matches()
                ? new Person(printed, place.group(2), place.group(1), "", note)
                : new Person(printed, "", organ, post, note);
    }
}
