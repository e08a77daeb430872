package dev.gazette.records;

import dev.gazette.gazette.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a column of a table of appointments holds. */
enum ColumnRole {
    NAME,
    NEW_OFFICE,
    OLD_OFFICE,
    /** An office whose act is the one of the list. */
    OFFICE,
    OTHER;

    /** The roles of a header row; empty when the row is no header. */
    static List<ColumnRole> header(List<String> cells) {
        List<ColumnRole> roles = cells.stream()
                .map(cell -> of(Texts.simplified(Texts.squeeze(cell))))
                .toList();
        return roles.contains(NAME) && roles.stream().anyMatch(ColumnRole::isOffice) ? roles : List.of();
    }

    /** Reads a row below a header; nothing when it has no name. */
    static List<Naming> read(List<ColumnRole> columns, List<String> cells, Optional<Verb> verb) {
        int name = columns.indexOf(NAME);
        if (name >= cells.size() || !PersonNames.areNames(cells.get(name))) {
            return List.of();
        }
        List<String> persons = PersonNames.split(cells.get(name));
        List<Naming> namings = new ArrayList<>();
        for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
            Optional<Verb> act = columns.get(i).verb(verb);
            String office = Texts.squeeze(cells.get(i));
            if (act.isPresent() && Offices.isOffice(office)) {
                namings.addAll(ActSentence.namings(act.get(), new PersonsAndOffices.Group(persons, office)));
            }
        }
        return namings;
    }

    private Optional<Verb> verb(Optional<Verb> ofList) {
        return switch (this) {
            case NEW_OFFICE -> Optional.of(new Verb(Act.APPOINTMENT, "任命"));
            case OLD_OFFICE -> Optional.of(new Verb(Act.REMOVAL, "免去"));
            case OFFICE -> ofList;
            case NAME, OTHER -> Optional.empty();
        };
    }

    private boolean isOffice() {
        return this == NEW_OFFICE || this == OLD_OFFICE || this == OFFICE;
    }

    private static ColumnRole of(String cell) {
        if (cell.equals("姓名") || cell.equals("名字")) {
            return NAME;
        }
        if (cell.matches(".{0,4}免(?:去|职).{0,6}")) {
            return OLD_OFFICE;
        }
        if (cell.matches("(?:拟|新|决定)?(?:任命?|任职).{0,6}")) {
            return NEW_OFFICE;
        }
        return cell.matches(".{0,4}职务|职位") && !cell.matches("(?:现|原).*") ? OFFICE : OTHER;
    }
}
