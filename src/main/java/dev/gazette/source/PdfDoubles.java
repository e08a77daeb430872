package dev.gazette.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Removes glyphs that are drawn again at nearly the same place, which some programs do for bold text or shadows. */
final class PdfDoubles {
    private static final double OFFSET = 0.2;

    private PdfDoubles() {}

    static List<PdfGlyph> removed(List<PdfGlyph> glyphs) {
        List<PdfGlyph> kept = new ArrayList<>();
        Map<Place, List<Integer>> byPlace = new HashMap<>();
        for (PdfGlyph glyph : glyphs) {
            int first = sameAs(glyph, kept, byPlace);
            if (first < 0) {
                byPlace.computeIfAbsent(Place.of(glyph), key -> new ArrayList<>())
                        .add(kept.size());
                kept.add(glyph);
            } else if (!glyph.isSpace()) {
                PdfGlyph old = kept.get(first);
                kept.set(first, new PdfGlyph(old.text(), old.box(), old.baseline(), old.size(), true));
            }
        }
        return kept;
    }

    private static int sameAs(PdfGlyph glyph, List<PdfGlyph> kept, Map<Place, List<Integer>> byPlace) {
        for (Place near : Place.around(glyph)) {
            for (int index : byPlace.getOrDefault(near, List.of())) {
                PdfGlyph other = kept.get(index);
                double offset = OFFSET * Math.min(glyph.size(), other.size());
                if (glyph.text().equals(other.text())
                        && Math.abs(glyph.box().left() - other.box().left()) <= offset
                        && Math.abs(glyph.baseline() - other.baseline()) <= offset) {
                    return index;
                }
            }
        }
        return -1;
    }

    /** A square of a coarse raster over the page. */
    private record Place(long column, long row) {
        private static final double RASTER = 16;

        static Place of(PdfGlyph glyph) {
            return at(glyph.box().left(), glyph.baseline());
        }

        private static Place at(double x, double y) {
            return new Place((long) Math.floor(x / RASTER), (long) Math.floor(y / RASTER));
        }

        /** The squares, mostly one, in which a glyph may stand that is the same. */
        static Set<Place> around(PdfGlyph glyph) {
            double x = glyph.box().left();
            double y = glyph.baseline();
            double offset = OFFSET * glyph.size();
            Set<Place> places = new HashSet<>();
            places.add(at(x - offset, y - offset));
            places.add(at(x - offset, y + offset));
            places.add(at(x + offset, y - offset));
            places.add(at(x + offset, y + offset));
            return places;
        }
    }
}
