package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure with the words that say what it is of.
 *
 * @param figure the figure
 * @param label the printed words that name it best, in the form of {@link Plain}
 * @param own the words that belong to it alone, in the form of {@link Plain}: its clause, or labels of its row and column
 * @param words the part of the quote that prints it, verbatim
 * @param at where these words begin in the quote
 * @param column the column of a table that it stands in, counted from the end; -1 in running text
 * @param candidate the sentence or row that prints it
 */
record PlacedFigure(Figure figure, String label, String own, String words, int at, int column, Candidate candidate) {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}年");
    private static final Pattern SHARE = Pattern.compile("%|比例|比重|占比|增长|增速|增幅|进度|完成率");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]{1,6})\\)$");
    private static final Pattern BRACKET = Pattern.compile("\\(.*$");

    PlacedFigure {
        requireNonNull(figure, "figure is null");
        requireNonNull(label, "label is null");
        requireNonNull(own, "own is null");
        requireNonNull(words, "words is null");
        requireNonNull(candidate, "candidate is null");
    }

    /** The same, of a time that words before it name. */
    PlacedFigure at(String time) {
        Matcher year = YEAR.matcher(time);
        String named = year.lookingAt() ? year.group() + label : label;
        return new PlacedFigure(figure, named, time + own, words, at, column, candidate);
    }

    /** Whether one clause lists first the names and then the figures: then the name is all that is its own. */
    boolean isListedWith(PlacedFigure other) {
        return isInQuoteOf(other) && !isCell() && at == other.at && label.equals(own) && other.label.equals(other.own);
    }

    /** Whether its column is one of shares or growth. */
    boolean isShare() {
        return isCell() && columnUnit().equals("%");
    }

    /** Whether it is money by its unit, its row or its column. */
    boolean isMoney() {
        return figure.unit().equals("元") || (isCell() && (columnUnit() + unit()).contains("元"));
    }

    boolean isCell() {
        return column >= 0;
    }

    boolean isInDocumentOf(PlacedFigure other) {
        return candidate
                .passage()
                .provenance()
                .document()
                .equals(other.candidate.passage().provenance().document());
    }

    boolean isInQuoteOf(PlacedFigure other) {
        return candidate.sharesQuoteWith(other.candidate);
    }

    /** Whether both can be reckoned with each other: bare cells only within their row or their column. */
    boolean isComparableTo(PlacedFigure other) {
        if (!figure.isComparableTo(other.figure)) {
            return false;
        }
        boolean sameTable = isInTableOf(other);
        return sameTable ? isAlignedWith(other) : !figure.unit().isEmpty();
    }

    boolean isInTableOf(PlacedFigure other) {
        List<String> header = isCell() && other.isCell() ? TableCell.header(candidate) : List.of();
        return !header.isEmpty()
                && candidate.passage().id().equals(other.candidate.passage().id())
                && header.equals(TableCell.header(other.candidate));
    }

    private boolean isAlignedWith(PlacedFigure other) {
        return isInQuoteOf(other)
                ? columnUnit().equals(other.columnUnit())
                : column == other.column && unit().equals(other.unit());
    }

    /** What the header of its column prints of its unit. */
    private String columnUnit() {
        Matcher share = SHARE.matcher(header());
        Matcher unit = IN_BRACKETS.matcher(header());
        return share.find() ? "%" : unit.find() ? unit.group(1) : "";
    }

    /** The header of its column in the form of {@link Plain}. */
    String header() {
        return own.substring(own.lastIndexOf('\n') + 1);
    }

    /** What its row prints in a column of units, or behind its label; empty when there is none. */
    private String unit() {
        List<String> columns = TableCell.header(candidate);
        Matcher unit = IN_BRACKETS.matcher(label);
        if (unit.find() && Figures.whole("1" + unit.group(1)).isPresent()) {
            return unit.group(1);
        }
        String[] cells = candidate.quote().split("\t", -1);
        int at = columns.indexOf("单位") + cells.length - columns.size();
        return columns.contains("单位") && at >= 0 && at < cells.length ? Plain.of(cells[at]) : "";
    }

    /** Share of the pairs of characters before the shorter-named figure that also stand before the other. */
    double sharedWith(PlacedFigure other) {
        return CharacterPairs.of(own).shareOfFewer(CharacterPairs.of(other.own));
    }

    /** The same of the headers of their columns. */
    double headerSharedWith(PlacedFigure other) {
        return CharacterPairs.of(header()).shareOfFewer(CharacterPairs.of(other.header()));
    }

    /** What it is called beside another one: in one row by its column, else by its row or the words before it. */
    String name(boolean sameRow) {
        String name = isCell() && sameRow ? header() : label;
        return BRACKET.matcher(name).replaceFirst("");
    }
}
