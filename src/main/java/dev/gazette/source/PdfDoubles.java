package dev.gazette.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Removes glyphs that are drawn again at nearly the same place, which some programs do for bold text or shadows. */
final class PdfDoubles {
    private static final double OFFSET = 0.2;

    private PdfDoubles() {}

    static List<PdfGlyph> removed(List<PdfGlyph> glyphs) {
        List<PdfGlyph> kept = new ArrayList<>();
        Map<Place, List<Integer>> byPlace = new HashMap<>();
        for (PdfGlyph glyph : glyphs) {
            Place place = Place.of(glyph);
            int first = sameAs(glyph, kept, byPlace, place);
            if (first < 0) {
                byPlace.computeIfAbsent(place, key -> new ArrayList<>()).add(kept.size());
                kept.add(glyph);
            } else if (!glyph.isSpace()) {
                PdfGlyph old = kept.get(first);
                kept.set(first, new PdfGlyph(old.text(), old.box(), old.baseline(), old.size(), true));
            }
        }
        return kept;
    }

    private static int sameAs(
            PdfGlyph glyph, List<PdfGlyph> kept, Map<Place, List<Integer>> byPlace, Place place) {
        for (Place near : place.around()) {
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
        private static final double RASTER = 8;

        static Place of(PdfGlyph glyph) {
            return new Place(Math.round(glyph.box().left() / RASTER), Math.round(glyph.baseline() / RASTER));
        }

        List<Place> around() {
            List<Place> places = new ArrayList<>();
            for (long i = column - 1; i <= column + 1; i++) {
                for (long j = row - 1; j <= row + 1; j++) {
                    places.add(new Place(i, j));
                }
            }
            return places;
        }
    }
}
