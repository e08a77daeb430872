package dev.gazette.evaluation.generated;

import java.util.Locale;

/** In what way a question is made from printed words. */
public enum QuestionForm {
    /** A figure of a clause is asked for. */
    FIGURE,
    DATE,
    PERSON,
    /** The entries below a heading or a lead-in are asked for. */
    LIST,
    /** A cell of a table is asked for by its row and its column. */
    CELL,
    /** A clause is asked back, as printed or with another figure. */
    YES_NO,
    COMPARISON,
    APPOINTMENT,
    ATTENDANCE,
    /** Another question, asked about another year. */
    OTHER_YEAR,
    /** Another question, asked about another place. */
    OTHER_PLACE;

    /** The name in tables and files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
