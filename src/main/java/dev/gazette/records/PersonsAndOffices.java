package dev.gazette.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who and what office from the object of a verb: 甲、乙为某职，丙为某职, or 甲的某职、乙的某职务. */
final class PersonsAndOffices {
    private static final Pattern SEPARATOR = Pattern.compile("(?<=职务)|[、，,；;]");
    private static final Pattern LEAD = Pattern.compile("^[:：，,、]*(?:原|由)?");
    private static final Pattern PLACE =
            Pattern.compile("^(?:省|市|州|县|区|旗|自治.|人大|人民|本|代理|副)(?:人民|人大|监察|中级|高级|政府|法院|检察|级|属|委|长|主任|县|市|区)");
    private static final int LONGEST_NAME = 4;

    /** A name holds few joiners (马为民); more of them before the names end are no list. */
    private static final int MOST_JOINERS = 12;

    private final Squeezed text;
    private final String place;

    /**
     * @param place district or city whose offices are meant; tells name and office apart where nothing stands between them
     */
    PersonsAndOffices(Squeezed text, String place) {
        this.text = text;
        this.place = place;
    }

    /** Some people and the offices they share. */
    record Group(List<String> persons, String office) {
        Group {
            persons = List.copyOf(persons);
        }
    }

    /** The groups between two positions; empty when no people can be told from an office. */
    List<Group> read(int begin, int end, String joiner) {
        List<Group> groups = new ArrayList<>();
        int at = begin;
        while (at < end) {
            Optional<Split> split = firstJoin(at, end, joiner);
            if (split.isEmpty()) {
                break;
            }
            int next = nextGroup(split.get().office(), end, joiner);
            groups.add(
                    new Group(split.get().persons(), text.squeezed(split.get().office(), next)));
            at = next;
        }
        return groups;
    }

    /** People and office with nothing between them but perhaps 同志 or a space: 免去某某某某县副县长职务. */
    Optional<Group> glued(int begin, int end) {
        String object = text.text().substring(begin, end);
        int comrade = object.indexOf("同志");
        if (comrade > 0 && PersonNames.areNames(text.printed(begin, begin + comrade))) {
            return office(begin, begin + comrade, begin + comrade + 2, end);
        }
        int start = begin + lastNameStart(object);
        return boundaries(start, end).stream()
                .filter(at -> PersonNames.areNames(text.printed(begin, at)))
                .findFirst()
                .flatMap(at -> office(begin, at, at, end));
    }

    private Optional<Group> office(int begin, int namesEnd, int officeBegin, int end) {
        String office = text.squeezed(officeBegin, end);
        return Offices.split(office).stream().allMatch(Offices::isOffice) && !office.isBlank()
                ? Optional.of(new Group(names(begin, namesEnd), office))
                : Optional.empty();
    }

    /** Where the last name of the object begins: after the last separator that has only names before it. */
    private static int lastNameStart(String object) {
        int start = 0;
        Matcher separator = SEPARATOR.matcher(object);
        while (separator.find()) {
            String before = object.substring(start, separator.start());
            if (!PersonNames.isName(before) || Offices.isOffice(before)) {
                break;
            }
            start = separator.end();
        }
        return start;
    }

    /** Where the office may begin, most likely first: at a space, at the name of the place, else after three characters. */
    private List<Integer> boundaries(int start, int end) {
        List<Integer> likely = new ArrayList<>();
        List<Integer> other = new ArrayList<>();
        for (int length : List.of(3, 2, LONGEST_NAME)) {
            int at = start + length;
            if (at >= end) {
                continue;
            }
            String rest = text.text().substring(at, end);
            boolean named = !place.isEmpty() && rest.startsWith(place);
            boolean spaced = text.printed(at - 1, at + 1).length() > 2;
            (named || spaced || PLACE.matcher(rest).find() ? likely : other).add(at);
        }
        likely.addAll(other);
        return likely;
    }

    private record Split(List<String> persons, int office) {}

    private Optional<Split> firstJoin(int begin, int end, String joiner) {
        int at = text.text().indexOf(joiner, begin);
        for (int tries = 0; at >= 0 && at < end && tries < MOST_JOINERS; tries++) {
            List<String> names = names(begin, at);
            if (!names.isEmpty() && names.stream().allMatch(PersonNames::isName)) {
                return Optional.of(new Split(names, at + joiner.length()));
            }
            at = text.text().indexOf(joiner, at + 1);
        }
        return Optional.empty();
    }

    /** Where the next people begin: after a separator with an office before it and names up to a joiner after it. */
    private int nextGroup(int office, int end, String joiner) {
        int join = text.text().indexOf(joiner, office);
        if (join < 0 || join >= end) {
            return end;
        }
        Matcher separator = SEPARATOR.matcher(text.text()).region(office, end);
        while (separator.find()) {
            int after = separator.end();
            boolean officeBefore = Offices.split(text.squeezed(office, separator.start())).stream()
                    .allMatch(Offices::isOffice);
            if (officeBefore
                    && firstJoin(after, end, joiner).filter(this::notOffices).isPresent()) {
                return after;
            }
        }
        return end;
    }

    private boolean notOffices(Split split) {
        return split.persons().stream().noneMatch(Offices::isOffice);
    }

    private List<String> names(int begin, int end) {
        String lead = text.text().substring(begin, end);
        Matcher matcher = LEAD.matcher(lead);
        int skip = matcher.find() ? matcher.end() : 0;
        return PersonNames.split(text.printed(begin + skip, end));
    }
}
