package dev.gazette.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Measures the columns of a document. */
final class PdfColumns {
    /** Part of the lines of a region that have to agree on an edge. */
    private static final double AGREEING = 0.15;

    private static final double SAME_EDGE = 0.35;

    /** Edges that differ less are the same. */
    private static final double STEP = 3;

    private static final double USUAL_LEADING = 1.6;
    private static final double MOST_LEADING = 3;

    private final Map<Place, PdfColumn> columns = new HashMap<>();

    PdfColumns(List<PdfPage> pages) {
        Map<Place, List<PdfLine>> lines = new HashMap<>();
        for (PdfPage page : pages) {
            for (PdfElement element : page.elements()) {
                if (element instanceof PdfElement.Text text) {
                    lines.computeIfAbsent(new Place(page.number(), text.region()), key -> new ArrayList<>())
                            .add(text.line());
                }
            }
        }
        lines.forEach((place, inside) -> columns.put(place, measured(inside)));
        Map<Edges, Vote> votes = new HashMap<>();
        columns.forEach((place, column) -> votes.merge(
                Edges.of(column),
                new Vote(column, lines.getOrDefault(place, List.of()).size()),
                Vote::plus));
        lines.forEach((place, inside) -> columns.computeIfPresent(
                place,
                (key, column) ->
                        fitted(column, votes.values(), inside.getFirst().size())));
    }

    PdfColumn of(int page, PdfElement.Text text) {
        return columns.getOrDefault(
                new Place(page, text.region()),
                new PdfColumn(
                        text.box().left(),
                        text.box().right(),
                        USUAL_LEADING * text.line().size()));
    }

    /** Size of most characters of a document in points, 0 without any. */
    static double bodySize(List<PdfPage> pages) {
        Map<Long, Integer> characters = new HashMap<>();
        for (PdfPage page : pages) {
            for (PdfElement element : page.elements()) {
                if (element instanceof PdfElement.Text text) {
                    characters.merge(
                            Math.round(text.line().size() * 4),
                            text.line().text().length(),
                            Integer::sum);
                }
            }
        }
        return characters.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey() / 4.0)
                .orElse(0.0);
    }

    private static PdfColumn measured(List<PdfLine> lines) {
        double size = PdfMeasures.median(lines.stream().map(PdfLine::size).toList());
        List<Double> lefts =
                lines.stream().map(line -> line.box().left()).sorted().toList();
        List<Double> rights = lines.stream()
                .map(line -> line.box().right())
                .sorted(Comparator.reverseOrder())
                .toList();
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            double step = lines.get(i).box().bottom() - lines.get(i - 1).box().bottom();
            if (step > 0 && step <= MOST_LEADING * size) {
                steps.add(step);
            }
        }
        double leading = steps.isEmpty() ? USUAL_LEADING * size : PdfMeasures.median(steps);
        double left = edge(lefts, size);
        return new PdfColumn(left, Math.max(left, edge(rights, size)), leading);
    }

    /** The outermost place on which several lines agree. */
    private static double edge(List<Double> outermostFirst, double size) {
        int least = (int) Math.ceil(Math.max(2, AGREEING * outermostFirst.size()));
        for (int i = 0; i + least <= outermostFirst.size(); i++) {
            if (Math.abs(outermostFirst.get(i + least - 1) - outermostFirst.get(i)) <= SAME_EDGE * size) {
                return outermostFirst.get(i);
            }
        }
        return outermostFirst.getFirst();
    }

    /**
     * On a page of short paragraphs all lines may be set in and none full: the column of most lines of the document in
     * which such a page fits shows where full lines begin and end.
     */
    private static PdfColumn fitted(PdfColumn column, Collection<Vote> votes, double size) {
        return votes.stream()
                .filter(vote -> vote.holds(column, size))
                .max(Comparator.comparingInt(Vote::lines)
                        .thenComparingDouble(vote -> vote.column().left()))
                .map(vote -> new PdfColumn(vote.column().left(), vote.column().right(), column.leading()))
                .orElse(column);
    }

    /** Both edges of a column in coarse steps. */
    private record Edges(long left, long right) {
        static Edges of(PdfColumn column) {
            return new Edges(Math.round(column.left() / STEP), Math.round(column.right() / STEP));
        }
    }

    /** A column and the number of lines of the document that stand in it. */
    private record Vote(PdfColumn column, int lines) {
        private static final double MOST_INDENT = 3.5;
        private static final double MOST_ROOM = 14;

        Vote plus(Vote other) {
            return new Vote(lines >= other.lines ? column : other.column, lines + other.lines);
        }

        boolean holds(PdfColumn other, double size) {
            double indent = other.left() - column.left();
            double room = column.right() - other.right();
            return -STEP <= indent && indent <= MOST_INDENT * size && -STEP <= room && room <= MOST_ROOM * size;
        }
    }

    private record Place(int page, int region) {}
}
