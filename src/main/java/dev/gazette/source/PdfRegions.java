package dev.gazette.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a page into the regions in which lines run over the whole width, in reading order: what stands above columns,
 * then the columns from left to right, then what stands below.
 */
final class PdfRegions {
    /** Least white between columns, in characters. */
    private static final double GUTTER = 0.9;

    /** More gutters than this are those of a list of names, not of columns. */
    private static final int MOST_GUTTERS = 3;

    private static final int DEEPEST = 4;

    /** More strips than this are a drawing. */
    private static final int MOST_STRIPS = 2_000;

    /** How many lines of a run may be tried as the beginning of columns. */
    private static final int MOST_TRIALS = 8;

    private final double em;
    private final PdfGutters gutters;
    private final List<List<PdfPiece>> regions = new ArrayList<>();

    private PdfRegions(double em, PdfGutters gutters) {
        this.em = em;
        this.gutters = gutters;
    }

    /**
     * The regions of a page.
     *
     * @param gutters those known from other pages; the ones that are found are added
     */
    static List<List<PdfPiece>> inReadingOrder(List<PdfPiece> pieces, PdfGutters gutters) {
        List<PdfPiece> printed = pieces.stream()
                .filter(piece -> !(piece instanceof PdfGlyph glyph && glyph.isSpace()))
                .toList();
        double em = PdfMeasures.median(printed.stream()
                .filter(PdfGlyph.class::isInstance)
                .map(piece -> ((PdfGlyph) piece).size())
                .toList());
        PdfRegions cut = new PdfRegions(em, gutters);
        cut.split(pieces, 0);
        return cut.regions;
    }

    private void split(List<PdfPiece> pieces, int depth) {
        List<Strip> strips = strips(pieces);
        if (pieces.isEmpty() || depth >= DEEPEST || strips.size() > MOST_STRIPS) {
            keep(pieces);
            return;
        }
        PdfBox box = PdfBox.around(pieces.stream().map(PdfPiece::box).toList());
        List<PdfPiece> full = new ArrayList<>();
        int trials = 0;
        int run = 0;
        for (int first = 0; first < strips.size(); ) {
            Run shared = run(strips, first, box);
            trials = shared.end() == run ? trials + 1 : 0;
            run = shared.end();
            Optional<PdfBand> band = trials < MOST_TRIALS ? shared.band(em, gutters) : Optional.empty();
            if (band.isEmpty()) {
                full.addAll(strips.get(first).pieces());
                first++;
                continue;
            }
            keep(full);
            full = new ArrayList<>();
            split(band.get().left(), depth + 1);
            split(band.get().right(), depth + 1);
            first = band.get().end();
        }
        keep(full);
    }

    private void keep(List<PdfPiece> pieces) {
        if (!pieces.isEmpty()) {
            regions.add(List.copyOf(pieces));
        }
    }

    /** The longest run of strips that share a gutter. */
    private Run run(List<Strip> strips, int first, PdfBox box) {
        PdfGaps common = strips.get(first).gaps(box);
        List<PdfPiece> pieces = new ArrayList<>();
        List<PdfGaps.Gap> gutters = List.of();
        int end = first;
        while (end < strips.size()) {
            common = common.common(strips.get(end).gaps(box));
            List<PdfGaps.Gap> inside = common.inside(box.left() + em, box.right() - em, GUTTER * em);
            if (inside.isEmpty()) {
                break;
            }
            gutters = inside;
            pieces.addAll(strips.get(end).pieces());
            end++;
        }
        return new Run(pieces, gutters, end);
    }

    /** Runs of pieces with white above and below over the whole width. */
    private static List<Strip> strips(List<PdfPiece> pieces) {
        List<Strip> strips = new ArrayList<>();
        double bottom = Double.NEGATIVE_INFINITY;
        Comparator<PdfPiece> downwards =
                Comparator.comparingDouble(piece -> piece.box().top());
        for (PdfPiece piece : pieces.stream().sorted(downwards).toList()) {
            if (piece.box().top() > bottom || strips.isEmpty()) {
                strips.add(new Strip(new ArrayList<>()));
            }
            strips.getLast().pieces().add(piece);
            bottom = Math.max(bottom, piece.box().bottom());
        }
        return strips;
    }

    /** Strips with the gutters that all of them share, up to the strip {@code end}. */
    private record Run(List<PdfPiece> pieces, List<PdfGaps.Gap> shared, int end) {
        /** The two sides, if they read as columns. */
        Optional<PdfBand> band(double em, PdfGutters known) {
            List<PdfGaps.Gap> inside = shared.stream()
                    .filter(gap -> PdfBand.printedOnBothSides(pieces, gap))
                    .toList();
            Optional<PdfGaps.Gap> gutter = inside.stream()
                    .max(Comparator.comparing(known::holds).thenComparingDouble(PdfGaps.Gap::width))
                    .filter(gap -> inside.size() <= MOST_GUTTERS);
            Optional<PdfBand> band = gutter.map(gap -> PdfBand.of(pieces, gap, end));
            if (band.isPresent() && band.get().readsAsColumns(em)) {
                gutter.ifPresent(known::add);
                return band;
            }
            gutter.ifPresent(known::doubt);
            return band.filter(found -> known.holds(gutter.orElseThrow()) && found.beginsAt(gutter.orElseThrow(), em));
        }
    }

    private record Strip(List<PdfPiece> pieces) {
        PdfGaps gaps(PdfBox within) {
            return PdfGaps.between(
                    within.left(),
                    within.right(),
                    pieces.stream()
                            .filter(piece -> !(piece instanceof PdfGlyph glyph && glyph.isSpace()))
                            .map(piece -> new PdfGaps.Gap(
                                    piece.box().left(), piece.box().right()))
                            .toList());
        }
    }
}
